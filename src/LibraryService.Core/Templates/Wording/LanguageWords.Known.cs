using System.Collections.Frozen;

namespace LibraryService.Templates.Wording;

internal sealed partial record LanguageWords
{
    private static readonly LanguageWords Signs = new();

    private static readonly FrozenDictionary<string, LanguageWords> Known = new Dictionary<string, LanguageWords>(StringComparer.Ordinal)
    {
        ["en"] = new()
        {
            And = " and ",
            More = ("and ", " more"),
            Quotes = ("“", "”"),
            YourLibrary = "Your library",
            Days = new("today", "tomorrow", "yesterday", "", " at ", " at ", "until "),
            Units = new(["", "{0} day", "", "", "", "{0} days"], ["", "{0} hour", "", "", "", "{0} hours"], ["", "{0} minute", "", "", "", "{0} minutes"]),
        },
        ["es"] = new()
        {
            And = " y ",
            More = ("y ", " más"),
            Quotes = ("«", "»"),
            YourLibrary = "Su biblioteca",
            Days = new("hoy", "mañana", "ayer", "el ", " a las ", " a la ", "hasta "),
            Units = new(["", "{0} día", "", "", "", "{0} días"], ["", "{0} hora", "", "", "", "{0} horas"], ["", "{0} minuto", "", "", "", "{0} minutos"]),
        },
        ["fr"] = new()
        {
            And = " et ",
            More = ("et ", " de plus"),
            Quotes = ("«\u00A0", "\u00A0»"),
            YourLibrary = "Votre bibliothèque",
            Units = new(["", "{0} jour", "", "", "", "{0} jours"], ["", "{0} heure", "", "", "", "{0} heures"], ["", "{0} minute", "", "", "", "{0} minutes"]),
        },
        ["de"] = new()
        {
            And = " und ",
            More = ("und ", " weitere"),
            Quotes = ("„", "“"),
            YourLibrary = "Ihre Bibliothek",
            Units = new(["", "{0} Tag", "", "", "", "{0} Tage"], ["", "{0} Stunde", "", "", "", "{0} Stunden"], ["", "{0} Minute", "", "", "", "{0} Minuten"]),
        },
        ["pl"] = new()
        {
            And = " i ",
            More = ("i jeszcze ", ""),
            Quotes = ("„", "”"),
            YourLibrary = "Biblioteka",
            Units = new(
                ["", "{0} dzień", "", "{0} dni", "{0} dni", "{0} dnia"],
                ["", "{0} godzina", "", "{0} godziny", "{0} godzin", "{0} godziny"],
                ["", "{0} minuta", "", "{0} minuty", "{0} minut", "{0} minuty"]),
        },
        ["ru"] = new()
        {
            And = " и ",
            More = ("и ещё ", ""),
            Quotes = ("«", "»"),
            YourLibrary = "Ваша библиотека",
            Units = new(
                ["", "{0} день", "", "{0} дня", "{0} дней", "{0} дня"],
                ["", "{0} час", "", "{0} часа", "{0} часов", "{0} часа"],
                ["", "{0} минута", "", "{0} минуты", "{0} минут", "{0} минуты"]),
        },
        ["cy"] = new()
        {
            And = " a ",
            More = ("a ", " arall"),
            Quotes = ("‘", "’"),
            YourLibrary = "Eich llyfrgell",
            Units = new(
                ["{0} diwrnod", "{0} diwrnod", "{0} ddiwrnod", "{0} diwrnod", "{0} diwrnod", "{0} diwrnod"],
                ["{0} awr", "{0} awr", "{0} awr", "{0} awr", "{0} awr", "{0} awr"],
                ["{0} munud", "{0} munud", "{0} funud", "{0} munud", "{0} munud", "{0} munud"]),
        },
        ["ar"] = new()
        {
            And = " و",
            More = ("و", " أخرى"),
            Quotes = ("”", "“"),
            YourLibrary = "مكتبتك",
            Units = new(
                ["{0} يوم", "يوم", "يومان", "{0} أيام", "{0} يومًا", "{0} يوم"],
                ["{0} ساعة", "ساعة", "ساعتان", "{0} ساعات", "{0} ساعة", "{0} ساعة"],
                ["{0} دقيقة", "دقيقة", "دقيقتان", "{0} دقائق", "{0} دقيقة", "{0} دقيقة"]),
        },
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
