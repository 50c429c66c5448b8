namespace LibraryService.Metrics.Satisfaction;

/// <summary>A line of a report: how many anonymous voices of a kind there were on a topic.</summary>
/// <param name="Kind">What kind of voice.</param>
/// <param name="Topic">What about; empty where none was named. Of reasons for not coming, the reason.</param>
/// <param name="Count">How many; null when it was hidden.</param>
public sealed record VoiceRow(VoiceKind Kind, string Topic, long? Count);
