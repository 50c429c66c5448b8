namespace LibraryService.Samples.Desk.Simulation;

/// <summary>Something asked, and how long it takes whoever answers it.</summary>
internal sealed record SimulatedInquiry(Inquiry Inquiry, TimeSpan Handling);
