using System.Globalization;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>Made-up people and where they live.</summary>
internal static class Names
{
    private static readonly string[] First =
    [
        "Amara", "Arthur", "Beatriz", "Callum", "Daisy", "Edith", "Farah", "George", "Hana", "Idris", "Jean", "Kofi", "Lena", "Marek", "Nadia", "Owen", "Peggy", "Rashid", "Sofia",
        "Tomasz", "Una", "Victor", "Wanda", "Yusuf", "Zoe",
    ];

    private static readonly string[] Last =
    [
        "Abbott", "Baker", "Clarke", "Dale", "Eze", "Fletcher", "Garcia", "Hussain", "Ince", "Jablonska", "Kaur", "Lowe", "Marsh", "Novak", "Okafor", "Price", "Quirke", "Rossi", "Shaw",
        "Tran", "Underhill", "Vale", "Webb", "Young",
    ];

    private static readonly string[] Streets = ["Weir Lane", "Mill Street", "Canal Street", "Station Road", "Chapel Row", "Orchard Close", "Bridge End", "Lark Rise"];

    public static string Of(SplitMix64 chance) => $"{First[chance.Below(First.Length)]} {Last[chance.Below(Last.Length)]}";

    /// <summary>The lines below the name.</summary>
    public static string Address(SplitMix64 chance) => string.Create(
        CultureInfo.InvariantCulture, $"{1 + chance.Below(120)} {Streets[chance.Below(Streets.Length)]}\nMillbrook MB{1 + chance.Below(5)} {1 + chance.Below(9)}QT");

    /// <summary>The name as it stands in an address, such as <c>una.price</c>.</summary>
    public static string Mailbox(string name) => name.ToLowerInvariant().Replace(' ', '.');
}
