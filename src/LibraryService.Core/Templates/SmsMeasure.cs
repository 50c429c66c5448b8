namespace LibraryService.Templates;

/// <summary>What a text costs as an SMS.</summary>
/// <param name="Encoding">How its characters travel.</param>
/// <param name="Units">How much of the encoding's room it takes: 7-bit units, or UTF-16 units.</param>
/// <param name="Segments">In how many parts it is sent; at least one.</param>
/// <param name="UnitsPerSegment">How many units each part takes: 160 or 70 in a single one, 153 or 67 where each part says which it is.</param>
public readonly record struct SmsMeasure(SmsEncoding Encoding, int Units, int Segments, int UnitsPerSegment);
