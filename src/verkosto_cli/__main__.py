"""The door: `python -m verkosto_cli`; the installed command goes in by the same function."""

from .cli.run import main

if __name__ == "__main__":
    main()
