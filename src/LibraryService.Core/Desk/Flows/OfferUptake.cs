using LibraryService.Statistics;

namespace LibraryService.Desk.Flows;

/// <summary>How often an offer of one service was taken up.</summary>
/// <param name="Service">What was offered.</param>
/// <param name="Made">How many cases offered it in a message that went out: the n of the share.</param>
/// <param name="Taken">In how many of them it was taken up.</param>
/// <param name="Declined">In how many of them the patron said no, and not yes as well. The others said nothing.</param>
/// <param name="Share">Where the share of those who take it up truly lies: Wilson's interval, 95 %.</param>
public sealed record OfferUptake(string Service, long Made, long Taken, long Declined, Interval Share);
