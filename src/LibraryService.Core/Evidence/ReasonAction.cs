namespace LibraryService.Evidence;

/// <summary>What was done about a reason that people give for not coming.</summary>
/// <param name="Reason">The reason, such as <c>opening-hours</c>.</param>
/// <param name="Done">What was done: a whole sentence that may be shown to everybody.</param>
/// <param name="On">When.</param>
/// <param name="AnsweredAt">Where it was answered in public; null where it was not.</param>
public sealed record ReasonAction(Topic Reason, string Done, DateOnly On, Uri? AnsweredAt = null);
