// What is written on a shared device is deleted after a quarter of an hour without a sign. This warns two minutes before
// and asks the house for more time; whoever types is there, so typing asks by itself. Without JavaScript the words of a
// form that comes too late are shown again.
(() => {
  const dialog = document.querySelector('dialog.bw-time')
  const form = dialog && dialog.querySelector('form')
  if (!form || !dialog.showModal) {
    return
  }
  const MINUTE = 60 * 1000
  const most = Number(dialog.dataset.minutes) * MINUTE
  const warnAfter = most - 2 * MINUTE
  const part = (name) => dialog.querySelector(`[data-time="${name}"]`)
  let since = Date.now()
  let typed = false
  let asking = false
  let isOver = false
  let before = null

  const open = () => {
    if (!dialog.open) {
      before = document.activeElement
      dialog.showModal()
    }
  }
  const close = () => {
    if (dialog.open) {
      dialog.close()
    }
    if (before && before.focus) {
      before.focus()
    }
    before = null
  }
  const over = () => {
    isOver = true
    part('soon').hidden = true
    part('over').hidden = false
    dialog.setAttribute('aria-labelledby', 'time-over')
    dialog.setAttribute('aria-describedby', 'time-over-words')
    open()
    part('over').querySelector('button').focus()
  }
  const ask = async () => {
    if (asking || isOver) {
      return
    }
    asking = true
    const asked = Date.now()
    try {
      const body = new URLSearchParams(new FormData(form))
      const answer = await fetch(form.getAttribute('action'), { method: 'POST', credentials: 'same-origin', body })
      if (answer.ok && !answer.redirected) {
        since = asked
        typed = false
        close()
      } else if (answer.redirected) {
        over()
      }
    } catch (noLine) {
      // It asks again with the next look.
    }
    asking = false
  }
  const look = () => {
    const idle = Date.now() - since
    if (isOver) {
      return
    }
    if (typed && idle >= MINUTE) {
      ask()
    } else if (idle >= most) {
      over()
    } else if (idle >= warnAfter) {
      open()
    }
  }

  document.addEventListener('input', () => {
    typed = true
    look()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    ask()
  })
  // Escape says that somebody is there.
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    if (isOver) {
      close()
    } else {
      ask()
    }
  })
  dialog.querySelector('[data-time-close]').addEventListener('click', close)
  document.addEventListener('visibilitychange', look)
  setInterval(look, 5000)
})()
