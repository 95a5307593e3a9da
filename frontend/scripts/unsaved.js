// What a signed-in person types is kept by the house while they write, so that a link, an hour or a closed window loses
// none of it. It is put back into the form when they open the page again. Every form works without this.
(() => {
  const LATER = 2000
  const forms = [...document.querySelectorAll('form[data-unsaved]')]
  forms.forEach((form) => {
    let timer = 0
    let gone = false
    let sending = null

    const send = (leaving) => {
      clearTimeout(timer)
      timer = 0
      if (gone) {
        return
      }
      if (!form.elements._sent) {
        const sent = form.appendChild(document.createElement('input'))
        Object.assign(sent, { type: 'hidden', name: '_sent', value: 'yes' })
      }
      const body = new URLSearchParams()
      new FormData(form).forEach((value, name) => typeof value === 'string' && body.append(name, value))
      body.set('_unsaved', 'keep')
      sending = new AbortController()
      fetch(form.getAttribute('action'), { method: 'POST', credentials: 'same-origin', redirect: 'manual', keepalive: leaving, signal: sending.signal, body })
        .catch(() => {})
    }
    const soon = (event) => {
      if (event.target.type === 'file' || event.target.type === 'password') {
        return
      }
      clearTimeout(timer)
      timer = setTimeout(() => send(false), LATER)
    }
    form.addEventListener('input', soon)
    form.addEventListener('change', soon)
    form.addEventListener('submit', () => {
      gone = true
      clearTimeout(timer)
      if (sending) {
        sending.abort()
      }
    })
    const leave = () => timer && send(true)
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && leave())
  })
})()
