#compdef lead
# Lets zsh complete `lead`: commands, options, numbers, ids, goals, names, periods. Made by `lead completion zsh`.
# In ~/.zshrc, after compinit: source <(lead completion zsh)

_lead() {
  emulate -L zsh
  local kind line option=
  local -a words_before shown values
  words_before=("${(@Q)words[2,CURRENT-1]}")
  if [[ $PREFIX == --*=* ]]; then
    option=${PREFIX%%=*}
    compset -P 1 '*='
    words_before+=("$option")
  fi
  {
    IFS= read -r kind
    while IFS= read -r line; do
      values+=("${line%%$'\t'*}")
      line=${line/$'\t'/  }
      shown+=("${line%%  }")
    done
  } < <(command lead complete zsh -- "${words_before[@]}" "${(Q)PREFIX}" 2>/dev/null)
  if [[ $kind == files ]]; then
    _files
  elif (( $#values )); then
    compadd -l -V lead -d shown -a values
  else
    return 1
  fi
}

if [[ $funcstack[1] == _lead ]]; then
  _lead "$@"
else
  compdef _lead lead
fi
