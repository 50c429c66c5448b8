namespace LibraryService.Templates;

/// <summary>How the characters of an SMS travel.</summary>
public enum SmsEncoding
{
    /// <summary>The 7-bit alphabet of GSM 03.38: 160 units in one SMS. Characters of its extension table take two.</summary>
    Gsm7,

    /// <summary>16 bits to a unit: 70 units in one SMS. One character outside the 7-bit alphabet puts the whole text here.</summary>
    Ucs2,
}
