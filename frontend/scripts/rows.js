// The arrow keys lead from row to row of the list, and Enter opens the one that has the focus, because it is a link. The
// letters j and k do the same once a row has it: a single letter must not act wherever someone is (WCAG 2.1.4).
(() => {
  const DOWN = ['ArrowDown', 'j']
  const UP = ['ArrowUp', 'k']
  const types = (field) => field.isContentEditable || /^(textarea|select)$/i.test(field.tagName) ||
    (/^input$/i.test(field.tagName) && field.type !== 'checkbox')

  // What came of an allocation was said once; the address is that of the list again.
  if (location.search.includes('&to=')) {
    history.replaceState(history.state, '', location.href.replace(/&to=.*$/, ''))
  }

  document.addEventListener('keydown', (press) => {
    if (press.ctrlKey || press.altKey || press.metaKey || press.shiftKey || types(press.target)) {
      return
    }
    const list = document.querySelector('.bw-list')
    const within = list && list.contains(document.activeElement)
    const nowhere = document.activeElement === document.body
    const letter = press.key.length === 1
    if (!list || !(DOWN.includes(press.key) || UP.includes(press.key)) || !(within || (nowhere && !letter))) {
      return
    }
    const rows = [...list.querySelectorAll('[data-row]')]
    const at = rows.findIndex((row) => row.contains(document.activeElement))
    const next = DOWN.includes(press.key) ? at + 1 : at < 0 ? -1 : at - 1
    if (rows[next]) {
      press.preventDefault()
      rows[next].querySelector('th a').focus()
    }
  })
})()
