// What makes a form more comfortable; every form works without it.
import {
  Button, ErrorSummary, createAll, isSupported,
} from 'govuk-frontend'

// Shows the further questions of the answers that are chosen. GOV.UK Frontend's own puts aria-expanded on radio
// buttons, which ARIA does not allow there; here the questions simply follow their answer, for eyes and for ears.
const choices = document.querySelectorAll('[data-aria-controls]')
const sync = () => {
  for (const choice of choices) {
    const questions = document.getElementById(choice.dataset.ariaControls)
    const kind = choice.type === 'radio' ? 'radios' : 'checkboxes'
    questions.classList.toggle(`govuk-${kind}__conditional--hidden`, !choice.checked)
  }
}

if (isSupported()) {
  createAll(Button)
  createAll(ErrorSummary)
  document.addEventListener('change', sync)
  // Back may bring earlier answers with it.
  window.addEventListener('pageshow', sync)
  sync()
}
