// Finds a presenting issue among the folded groups: what does not match is hidden, and groups with a match unfold.
(() => {
  const part = document.querySelector('.bw-issues__find')
  const box = part && part.querySelector('input')
  if (!box) return
  const groups = [...document.querySelectorAll('.bw-issues__group')]
  const said = part.querySelector('[role=status]')
  part.hidden = false
  const find = () => {
    const words = box.value.trim().toLowerCase().split(/\s+/).filter(Boolean)
    let found = 0
    for (const group of groups) {
      const issues = [...group.querySelectorAll('.bw-issues__issue')]
      for (const issue of issues) {
        const text = `${group.querySelector('summary').textContent} ${issue.textContent}`.toLowerCase()
        issue.hidden = !words.every((word) => text.includes(word))
      }
      const shown = issues.filter((issue) => !issue.hidden).length
      group.hidden = shown === 0
      group.open = words.length > 0 && shown > 0
      found += shown
    }
    said.textContent = words.length ? `${found} found` : ''
  }
  box.addEventListener('input', find)
  box.addEventListener('keydown', (press) => { if (press.key === 'Enter') press.preventDefault() })
})()
