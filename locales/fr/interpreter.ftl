# The interpreter message of French. Quoted from its source, never composed; $phone and $tty are data.
interpreter-message = ATTENTION : Si vous parlez français, des services d’aide linguistique vous sont proposés gratuitement. Appelez le { $phone } (ATS : { $tty }).
interpreter-edition = 2016
