// Exit this page: cover the page at once, tell the house to end what was begun, and put a harmless page in the place of
// this one. Behaves as the Design System's component does, and also replaces this page in the history. Without
// JavaScript the button is a link to the same address.
(() => {
  const buttons = document.querySelectorAll('a[href="/exit"]')
  const main = document.querySelector('.bw-exit__button')
  if (!main) {
    return
  }
  const elsewhere = main.dataset.elsewhere
  const dots = main.appendChild(document.createElement('span'))
  dots.className = 'bw-exit__dots'
  dots.setAttribute('aria-hidden', 'true')
  const said = main.parentNode.appendChild(document.createElement('span'))
  said.className = 'govuk-visually-hidden'
  said.setAttribute('role', 'status')
  let pressed = 0
  let alone = false
  let timer = 0

  const show = (words) => {
    dots.textContent = pressed ? '●'.repeat(pressed) + '○'.repeat(3 - pressed) : ''
    said.textContent = words
  }
  const forget = () => {
    pressed = 0
    show('')
  }
  const tellTheHouse = () => {
    try {
      if ('keepalive' in Request.prototype) {
        fetch('/exit', { keepalive: true, redirect: 'manual', credentials: 'same-origin' }).catch(() => {})
      } else {
        navigator.sendBeacon('/exit')
      }
    } catch { /* We leave all the same. */ }
  }
  const leave = (event) => {
    if (event) {
      event.preventDefault()
    }
    document.title = 'Loading'
    const cover = document.body.appendChild(document.createElement('div'))
    cover.className = 'bw-exit__cover'
    cover.setAttribute('role', 'alert')
    cover.textContent = 'Loading.'
    document.body.classList.add('bw-leaving')
    tellTheHouse()
    location.replace(elsewhere)
  }

  buttons.forEach((button) => button.addEventListener('click', leave))
  // Shift alone, three times within five seconds of each other; Shift with another key is typing.
  document.addEventListener('keydown', (event) => {
    alone = event.key === 'Shift' && !event.repeat
    if (!alone && pressed) {
      forget()
    }
  }, true)
  document.addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !alone) {
      return
    }
    clearTimeout(timer)
    timer = setTimeout(forget, 5000)
    pressed += 1
    if (pressed === 3) {
      leave()
    } else {
      show(pressed === 1 ? 'Shift, press 2 more times to exit.' : 'Shift, press 1 more time to exit.')
    }
  }, true)
  // Back may bring the page out of the browser's memory: ask for it anew, so that nothing comes back.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      location.reload()
    }
  })
})()
