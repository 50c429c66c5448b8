namespace LibraryService.Routing;

/// <summary>The place of an inquiry in the order of waiting, compared by <see cref="InquiryOrderComparer"/>.</summary>
/// <param name="Effective">When it came in, its head start taken off, in UTC ticks.</param>
/// <param name="Received">When it came in.</param>
/// <param name="Id">Its case.</param>
/// <param name="Place">Where it stood in the question.</param>
internal readonly record struct InquiryOrder(long Effective, long Received, string Id, int Place);
