# What staff read, in English only, on a screen that a member shows them.
staff-card-title = For our staff
staff-card = This member speaks { $language }. Language help is free. Call { $phone } (TTY: { $tty }) and ask for an interpreter.
staff-help-request = This member asks for help from staff. Language: { $language }.
