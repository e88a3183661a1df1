# What staff read, in English only, on a screen that a member shows them.
staff-card-title = For our staff
staff-card = This member speaks { $language }. Language help is free. Call { $phone } (TTY: { $tty }) and ask for an interpreter.
staff-help-request = This member asks for help from staff. Language: { $language }.
staff-paper-copy = This member asks for a paper copy of the Notice of Privacy Practices. Language: { $language }.
staff-paper-copy-of-plan = This member asks for a paper copy of the Notice of Privacy Practices. Language: { $language }. Health plan: { $plan }.

# Leaving a kiosk that covers the screen.
exit-title = Leave the kiosk
exit-how = Type the PIN on the keyboard, then press Enter. Esc goes back to the kiosk.
exit-typed = { $count ->
    [0] Nothing typed yet
    [one] { $count } digit typed
   *[other] { $count } digits typed
}
exit-wait = { $seconds ->
    [one] That was not the PIN. The next try is taken in { $seconds } second.
   *[other] That was not the PIN. The next try is taken in { $seconds } seconds.
}

# The test pattern. $diagonal is in inches, $length in millimeters, as numbers.
ruler-title = Test pattern
ruler-how = Lay a ruler on the screen. The bar below is { $length } mm long, the square 12.7 mm wide, the letter 4.8 mm high.
ruler-mend = If the bar has another length, write in kiosk.toml, under [display]: diagonal_inches = { $diagonal } × (the length that you measure, in mm) ÷ { $length }
