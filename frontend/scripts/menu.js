// A group of the menu that is open closes when the person goes elsewhere. Without scripts it closes by its own word.
(() => {
  const groups = [...document.querySelectorAll('.bw-rooms__group')]
  const closeBut = (kept) => groups.forEach((group) => {
    if (group !== kept) {
      group.open = false
    }
  })
  groups.forEach((group) => group.addEventListener('toggle', () => group.open && closeBut(group)))
  document.addEventListener('click', (press) => closeBut(press.target.closest('.bw-rooms__group')))
  document.addEventListener('keydown', (press) => {
    const open = press.key === 'Escape' && groups.find((group) => group.open)
    if (open) {
      open.open = false
      open.querySelector('summary').focus()
    }
  })
})()
