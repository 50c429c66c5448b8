namespace LibraryService.Metrics.Staffing;

/// <summary>A count of a channel mix as JSON has it.</summary>
internal sealed record ChannelCountDefinition(DateOnly Month, Channel Channel, long Count);
