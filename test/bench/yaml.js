// Writes plain data as `lead` writes it; much quicker than the program itself, because it need not be careful.

/** The text of a file that says `data`: a map, or a list of maps. */
export function yamlOf(data, schema) {
  const body = Array.isArray(data) ? listLines(data, '', 'root') : mapLines(data, '');
  return `# yaml-language-server: $schema=${schema}\n${body}`;
}

function mapLines(map, pad) {
  let lines = '';
  for (const key in map) lines += keyLines(key, map[key], pad);
  return lines;
}

function keyLines(key, value, pad) {
  if (typeof value !== 'object') return `${pad}${key}: ${scalar(key, value, `${pad}  `)}\n`;
  if (key === 'measure') return `${pad}${key}: ${flow(value)}\n`;
  return `${pad}${key}:\n${Array.isArray(value) ? listLines(value, `${pad}  `, key) : mapLines(value, `${pad}  `)}`;
}

function listLines(items, pad, key) {
  let lines = '';
  for (const item of items) {
    if (key === 'moved') lines += `${pad}- ${flow(item)}\n`;
    else if (typeof item !== 'object') lines += `${pad}- ${item}\n`;
    else lines += `${pad}- ${mapLines(item, `${pad}  `).slice(pad.length + 2)}`;
  }
  return lines;
}

function flow(map) {
  const inside = Object.entries(map).map(
    ([key, value]) => `${key}: ${needsQuotes(value, true) ? JSON.stringify(value) : value}`,
  );
  return `{${inside.join(', ')}}`;
}

function scalar(key, value, pad) {
  if (typeof value !== 'string') return value;
  if (key === 'at' || needsQuotes(value, false)) return JSON.stringify(value);
  return value.includes('\n') ? `|-\n${value.replace(/^(?=.)/gm, pad)}` : value;
}

function needsQuotes(value, isFlow) {
  if (typeof value !== 'string') return false;
  if (value.includes('\n')) return false;
  return /^[-?:,[\]{}#&*!|>'"%@`]|: | #|:$/.test(value) || (isFlow && /[,[\]{}]/.test(value));
}
