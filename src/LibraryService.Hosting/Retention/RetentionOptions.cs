namespace LibraryService.Hosting.Retention;

/// <summary>What is deleted once it is old enough. By default nothing is.</summary>
public sealed class RetentionOptions
{
    /// <summary>How long after the last that happened to it a case that is over is kept, with its messages; one with a step still to be raised stays, so promises have to be watched.</summary>
    /// <value>At least one hour and at most 36,500 days. The default is null: cases are kept for good.</value>
    public TimeSpan? KeepCases { get; set; }

    /// <summary>How long a message is kept that arrived or was taken back and belongs to no case that is still here.</summary>
    /// <value>At least one hour and at most 36,500 days. The default is null: for good.</value>
    public TimeSpan? KeepMessages { get; set; }

    /// <summary>How long answers to surveys are kept.</summary>
    /// <value>At least one hour and at most 36,500 days. The default is null: for good.</value>
    public TimeSpan? KeepSurveys { get; set; }

    /// <summary>How often what is old is looked for; the first time when the host starts.</summary>
    /// <value>More than zero and at most 30 days. The default is one day.</value>
    public TimeSpan Interval { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How many cases or messages are deleted in one go. Others get through in between.</summary>
    /// <value>1 to 10,000. The default is 500.</value>
    public int Batch { get; set; } = 500;

    /// <summary>The longest wait after the store has failed. The first wait is a second, each further one twice as long.</summary>
    /// <value>More than zero and at most one hour. The default is one minute.</value>
    public TimeSpan LongestErrorWait { get; set; } = TimeSpan.FromMinutes(1);
}
