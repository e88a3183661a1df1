# The interpreter message of Haitian Creole. Quoted from its source, never composed; $phone and $tty are data.
interpreter-message = ATANSYON: Si w pale Kreyòl Ayisyen, gen sèvis èd pou lang ki disponib gratis pou ou. Rele { $phone } (TTY: { $tty }).
interpreter-edition = 2016
