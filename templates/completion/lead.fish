# Lets fish complete `lead`: commands, options, numbers, ids, goals, names, periods. Made by `lead completion fish`.
# Once: lead completion fish > ~/.config/fish/completions/lead.fish

function __lead_complete
    set -l current (commandline -ct)
    set -l before (commandline -opc)
    set -l lines (command lead complete fish -- $before[2..-1] "$current" 2>/dev/null)
    if test "$lines[1]" = files
        __fish_complete_path "$current"
    else
        string join \n -- $lines[2..-1]
    end
end

complete -c lead -e
complete -c lead -f -k -a '(__lead_complete)'
