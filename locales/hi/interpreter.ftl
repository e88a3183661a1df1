# The interpreter message of Hindi. Quoted from its source, never composed; $phone and $tty are data.
interpreter-message = ध्यान दें: यदि आप हिंदी बोलते हैं तो आपके लिए मुफ्त में भाषा सहायता सेवाएं उपलब्ध हैं। { $phone } (TTY: { $tty }) पर कॉल करें।
interpreter-edition = 2016
