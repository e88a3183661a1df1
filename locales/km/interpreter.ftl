# The interpreter message of Khmer (Cambodian). Quoted from its source, never composed; $phone and $tty are data.
interpreter-message = ប្រយ័ត្ន៖ បើសិនជាអ្នកនិយាយ ភាសាខ្មែរ, សេវាជំនួយផ្នែកភាសា ដោយមិនគិតឈ្នួល គឺអាចមានសំរាប់បំរើអ្នក។ ចូរ ទូរស័ព្ទ { $phone } (TTY: { $tty })។
interpreter-edition = 2016
