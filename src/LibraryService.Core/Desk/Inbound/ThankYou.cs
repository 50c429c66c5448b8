using System.Collections.Frozen;

namespace LibraryService.Desk.Inbound;

/// <summary>Tells a mere "thank you" from thanks with something else in them. Where it is in doubt, it is something else: that costs a glance, the other a patron.</summary>
internal static class ThankYou
{
    private const int LongestPhrase = 7;

    private static readonly FrozenSet<string> Thanks = Set(
        """
        thanks|thank you|thankyou|thank u|thx|tysm|ty|cheers|many thanks|thanks a lot|thanks so much|thanks very much|thanks a million|thank you so much|thank you very much|thanks again
        thank you again|thanks a bunch|much appreciated|really appreciated|i appreciate it|i really appreciate it|appreciate it|appreciated|much obliged
        gracias|muchas gracias|mil gracias|muchisimas gracias|gracias de nuevo|gracias otra vez|se lo agradezco|se lo agradezco mucho|te lo agradezco|os lo agradezco|lo agradezco
        lo agradezco mucho|muy agradecido|muy agradecida|agradecido|agradecida
        """);

    private static readonly FrozenSet<string> Courtesies = Set(
        """
        hi|hello|hi there|hello there|dear all|good morning|good afternoon|good evening|and|for everything|for that|for this|for your help|for all your help|for the help|for all the help
        for your time|for your reply|for the reply|for your quick reply|for the quick reply|for your answer|for the answer|for your quick answer|for your prompt reply|for your response
        for your quick response|for the quick response|for the information|for the info|for letting me know|for getting back to me|for your kindness|indeed|great|perfect|brilliant|lovely
        wonderful|excellent|fantastic|awesome|super|thats great|that is great|thats perfect|that is perfect|thats wonderful|that is wonderful|thats very kind|that is very kind|very kind
        so kind|very helpful|that was very helpful|youre the best|you are the best|have a nice day|have a great day|have a good day|have a nice weekend|have a great weekend
        have a good weekend|kind regards|best regards|warm regards|regards|best wishes|best|yours sincerely|sincerely|yours|bye|goodbye|sent from my iphone|sent from my ipad
        hola|buenos dias|buenas tardes|buenas noches|buenas|y|por todo|por eso|por su ayuda|por tu ayuda|por vuestra ayuda|por la ayuda|por toda su ayuda|por su tiempo|por su respuesta
        por tu respuesta|por la respuesta|por su rapida respuesta|por la rapida respuesta|por responder|por contestar|por la informacion|por avisar|por avisarme|por su amabilidad
        perfecto|genial|estupendo|estupenda|excelente|fantastico|maravilloso|muy amable|muy amables|que amable|que amables|es usted muy amable|son muy amables|de verdad|un saludo|saludos
        saludos cordiales|cordiales saludos|un cordial saludo|atentamente|un abrazo|adios|buen dia|que tenga un buen dia|que tengan un buen dia|que tenga buen dia|que tengan buen dia
        buen fin de semana|enviado desde mi iphone
        """);

    /// <summary>Whether a text is thanks and nothing else.</summary>
    /// <param name="text">The text; what it quotes does not count.</param>
    /// <param name="from">The address that it came from, whose words may stand at its end as a name; null for none.</param>
    public static bool IsAll(string text, string? from)
    {
        var own = OwnWords.Of(text);
        if (own.AsSpan().ContainsAny("?¿"))
        {
            return false;
        }

        var words = PlainWords.Of(own);
        var thanked = false;
        for (var i = 0; i < words.Count;)
        {
            var length = PhraseAt(words, i, out var isThanks);
            if (length == 0)
            {
                return thanked && words.Skip(i).All(PlainWords.Of(LocalPart(from)).Contains);
            }

            (thanked, i) = (thanked || isThanks, i + length);
        }

        return thanked;
    }

    // The longest phrase counts: "for your help" before nothing.
    private static int PhraseAt(List<string> words, int start, out bool isThanks)
    {
        for (var length = Math.Min(LongestPhrase, words.Count - start); length > 0; length--)
        {
            var phrase = string.Join(' ', words.GetRange(start, length));
            isThanks = Thanks.Contains(phrase);
            if (isThanks || Courtesies.Contains(phrase))
            {
                return length;
            }
        }

        isThanks = false;
        return 0;
    }

    private static string LocalPart(string? from) => from is not null && from.IndexOf('@', StringComparison.Ordinal) is var at and > 0 ? from[..at].Replace('_', ' ') : "";

    private static FrozenSet<string> Set(string phrases) =>
        phrases.Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.Ordinal);
}
