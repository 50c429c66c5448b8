using System.Globalization;

namespace LibraryService.Routing;

/// <summary>Something wrong with a phone tree.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="Path">The way there from the start, key by key, such as <c>main &gt; 2 loans &gt; 1 renew</c>.</param>
/// <param name="Detail">The name or key that it is about; empty for none.</param>
public sealed record PhoneTreeFinding(PhoneTreeFindingCode Code, string Path, string Detail = "")
{
    /// <summary>The finding as a sentence, in English, or in Spanish for a Spanish culture.</summary>
    public string Explain(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return $"{Path}: {(InquiryLanguage.Same(culture.TwoLetterISOLanguageName, "es") ? InSpanish() : InEnglish())}";
    }

    private string InEnglish() => Code switch
    {
        PhoneTreeFindingCode.NoStart => $"the tree starts at '{Detail}', but has no such place.",
        PhoneTreeFindingCode.NameTwice => $"two places are called '{Detail}'.",
        PhoneTreeFindingCode.NoSuchPlace => $"it leads to '{Detail}', but there is no such place.",
        PhoneTreeFindingCode.KeyTwice => $"the key {Detail} leads to two places.",
        PhoneTreeFindingCode.NoSuchKey => $"keys are 0 to 9, * and #, but this is '{Detail}'.",
        PhoneTreeFindingCode.SaysNothing => "the caller hears nothing.",
        PhoneTreeFindingCode.TooDeep => "menus go at most two levels deep, but this is a third.",
        PhoneTreeFindingCode.NoPerson => "no choice from here leads to a person.",
        PhoneTreeFindingCode.DeadEnd => "the call ends here without an answer.",
        PhoneTreeFindingCode.Circle => $"the way leads back to '{Detail}'.",
        PhoneTreeFindingCode.NoHours => "while nobody is there, the caller does not hear when somebody is.",
        _ => "no way leads here.",
    };

    private string InSpanish() => Code switch
    {
        PhoneTreeFindingCode.NoStart => $"el árbol empieza en '{Detail}', pero no existe ese lugar.",
        PhoneTreeFindingCode.NameTwice => $"dos lugares se llaman '{Detail}'.",
        PhoneTreeFindingCode.NoSuchPlace => $"lleva a '{Detail}', pero no existe ese lugar.",
        PhoneTreeFindingCode.KeyTwice => $"la tecla {Detail} lleva a dos lugares.",
        PhoneTreeFindingCode.NoSuchKey => $"las teclas son de 0 a 9, * y #, pero esta es '{Detail}'.",
        PhoneTreeFindingCode.SaysNothing => "quien llama no oye nada.",
        PhoneTreeFindingCode.TooDeep => "los menús tienen como mucho dos niveles, y este es el tercero.",
        PhoneTreeFindingCode.NoPerson => "ninguna opción desde aquí lleva a una persona.",
        PhoneTreeFindingCode.DeadEnd => "la llamada acaba aquí sin respuesta.",
        PhoneTreeFindingCode.Circle => $"el camino vuelve a '{Detail}'.",
        PhoneTreeFindingCode.NoHours => "cuando no hay nadie, quien llama no oye el horario.",
        _ => "ningún camino llega hasta aquí.",
    };
}
