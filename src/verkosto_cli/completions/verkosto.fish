# TAB for verkosto in fish 3.1 and later.

function __verkosto_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    verkosto __complete fish $words[2..-1] "$word" 2>/dev/null
end

complete -c verkosto -f -a '(__verkosto_complete)'
