using LibraryService.Desk;
using LibraryService.Samples.Desk.Commands;
using LibraryService.Sla;
using LibraryService.Stakeholders;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Shows a round of stakeholders.</summary>
internal static class StakeholderShow
{
    public static void Write(IAnsiConsole console, StakeholderRound round)
    {
        Paragraph.Write(console, "The grid of influence and interest");
        foreach (var field in Enum.GetValues<Engagement>().Reverse())
        {
            var there = round.Register.Stakeholders.Where(one => round.Register.EngagementOf(one) == field)
                .Select(one => FormattableString.Invariant($"{one.Name} ({one.Kind}, influence {one.Influence}, interest {one.Interest})"));
            Paragraph.Write(console, $"{Name(field)}: {string.Join("; ", there.DefaultIfEmpty("nobody"))}", 2, 4);
        }

        console.WriteLine();
        Paragraph.Write(console, "Who is to be contacted");
        foreach (var due in round.Due)
        {
            Paragraph.Write(console, $"{due.Stakeholder.Name}: {When(due)}, last contact {Moments.Short(due.Stakeholder.LastContact)}", 2, 4);
        }

        foreach (var (stakeholder, first, then) in round.Reports)
        {
            console.WriteLine();
            Paragraph.Write(console, $"The report for {stakeholder.Name}: {Outcome(first)}");
            if (then.State != CaseState.Resolved)
            {
                continue;
            }

            Paragraph.Write(console, "Read by a second person, it is sent:", 2, 2);
            var message = then.Outbox[0].Current;
            foreach (var line in $"{message.Subject}\n\n{message.Text}".ReplaceLineEndings("\n").Trim().Split('\n'))
            {
                Paragraph.Write(console, $"│ {line}".TrimEnd(), 4, 4);
            }
        }
    }

    private static string Name(Engagement engagement) => engagement switch
    {
        Engagement.ManageClosely => "Manage closely",
        Engagement.KeepSatisfied => "Keep satisfied",
        Engagement.KeepInformed => "Keep informed",
        _ => "Monitor",
    };

    private static string When(StakeholderDue due) => due switch
    {
        { Due: null } => "nothing is promised",
        { Status: SlaStatus.Breached } => $"overdue since {Moments.Short(due.Due.Value)}",
        _ => $"due by {Moments.Short(due.Due.Value)}",
    };

    private static string Outcome(ServiceCase first) => first.LastReply!.Outcome switch
    {
        ReplyOutcome.HeldForSecondReader => $"held for a second reader ({first.LastReply.RuleIds})",
        ReplyOutcome.Sent => "sent",
        ReplyOutcome.NotReachable => "not sent: without consent or an address nothing goes out",
        ReplyOutcome.NoContact => "not sent: nobody knows how to reach them",
        var other => $"{other} {first.LastReply.RuleIds}".TrimEnd(),
    };
}
