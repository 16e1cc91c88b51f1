"""How Swedish joins words to compounds: elavbrott, isbana; vass and slåtter make vasslåtter."""

from __future__ import annotations

from ..compound import Joints

JOINTS = Joints(("el", "is"), drops_third=True)
