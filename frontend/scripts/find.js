// The key / puts the cursor into the box that finds a person, unless someone is typing.
(() => {
  const box = document.getElementById('find') || document.querySelector('.bw-find-form input')
  const types = (field) => field.isContentEditable || /^(input|textarea|select)$/i.test(field.tagName)
  if (box) {
    document.addEventListener('keydown', (press) => {
      if (press.key === '/' && !press.ctrlKey && !press.altKey && !press.metaKey && !types(press.target)) {
        press.preventDefault()
        box.focus()
      }
    })
  }
})()
