import { names } from './packed-file';

/** Lies in every exported folder: needs nothing of ours, and nothing but what every system has. */
export const checkScript = `#!/bin/sh
# Says whether every file of this folder is as it was written: changed, missing and added ones by name.
cd "$(dirname "$0")" || exit 2
sum="sha256sum"
command -v sha256sum >/dev/null 2>&1 || sum="shasum -a 256"
wrong=$($sum -c ${names.sums} 2>/dev/null | grep -v ': OK$')
listed=$(cut -c67- ${names.sums} | LC_ALL=C sort)
there=$(find . -type f ! -path './${names.sums}' | sed 's|^\\./||' | LC_ALL=C sort)
if [ "$listed" != "$there" ]; then
  added=$(printf '%s\\n' "$there" | while IFS= read -r file; do
    printf '%s\\n' "$listed" | grep -qxF -- "$file" || printf '多了 %s\\n' "$file"
  done)
fi
if [ -n "$wrong$added" ]; then
  printf '%s\\n%s\\n' "$wrong" "$added" | sed '/^$/d'
  exit 1
fi
printf '全部 %s 个文件都没有改动\\n' "$(printf '%s\\n' "$there" | wc -l | tr -d ' ')"
`;
