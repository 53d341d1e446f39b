# Lets bash complete `lead`: commands, options, numbers, ids, goals, names, periods. Made by `lead completion bash`.
# In ~/.bashrc: source <(lead completion bash)

_lead_complete() {
  local kind line
  COMPREPLY=()
  {
    IFS= read -r kind
    while IFS= read -r line; do
      COMPREPLY+=("$line")
    done
  } < <(command lead complete bash -- "${COMP_LINE:0:COMP_POINT}" "$COMP_WORDBREAKS" "$COMP_TYPE" 2>/dev/null)
  if [[ $kind == files ]]; then
    compopt -o default 2>/dev/null
  fi
}

complete -o nosort -F _lead_complete lead 2>/dev/null || complete -F _lead_complete lead
