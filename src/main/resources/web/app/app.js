import { Button, Checkboxes, ErrorSummary, createAll } from 'govuk-frontend'
import { rememberAnswers } from './remember.js'
import './app.scss'

// GOV.UK Frontend starts nothing without this class.
document.body.classList.add('govuk-frontend-supported')

createAll(Button, { preventDoubleClick: true })
createAll(Checkboxes)
createAll(ErrorSummary)

for (const form of document.querySelectorAll('form[action$="/answer"]')) {
  rememberAnswers(form)
}
