using LibraryService.Hours;

namespace LibraryService.Routing;

/// <summary>The plain form of <see cref="InquiryQueue"/>.</summary>
public sealed class InquiryQueueDefinition
{
    /// <summary>What the queue is called. Required.</summary>
    public string? Name { get; set; }

    /// <summary>The topics it is for; all when nothing is said.</summary>
    public IList<string>? Topics { get; set; }

    /// <summary>The channels it is for, such as <c>Email</c>; all when nothing is said.</summary>
    public IList<string>? Channels { get; set; }

    /// <summary>The languages it is for, such as <c>es</c>; all when nothing is said.</summary>
    public IList<string>? Languages { get; set; }

    /// <summary>The branches it is for; all when nothing is said.</summary>
    public IList<string>? Branches { get; set; }

    /// <summary>When its people answer. Around the clock when neither this nor <see cref="HoursOf"/> is said.</summary>
    public ServiceHoursDefinition? Hours { get; set; }

    /// <summary>The branch whose hours it has, instead of <see cref="Hours"/>.</summary>
    public string? HoursOf { get; set; }

    /// <summary>Who is asked, and after how much waiting; everybody at once when nothing is said.</summary>
    public IList<QueueRingDefinition>? Rings { get; set; }

    /// <summary>Who of several gets it, such as <c>LeastLoaded</c>; the longest idle when nothing is said.</summary>
    public string? Strategy { get; set; }

    /// <summary>Where it goes when nobody can take it.</summary>
    public IList<OverflowRuleDefinition>? Overflow { get; set; }

    /// <summary>How long somebody has to answer before it goes to another.</summary>
    public TimeSpan? AnswerWithin { get; set; }
}
