using System.Globalization;
using LibraryService.Routing;
using LibraryService.Samples.Desk.Routing;
using LibraryService.Statistics;
using Spectre.Console;

namespace LibraryService.Samples.Desk.Show;

/// <summary>Who takes what comes in, how soon, and what happens out of hours.</summary>
internal static class RoutingShow
{
    /// <param name="console">Where to write.</param>
    /// <param name="routed">What became of each inquiry.</param>
    public static void Write(IAnsiConsole console, IReadOnlyList<RoutedInquiry> routed)
    {
        DeskReport.Title(console, "Who takes what comes in, under Routing/inquiries.json and a made-up rota");
        if (routed.Count == 0)
        {
            console.WriteLine("Nothing came in.");
            return;
        }

        var table = Tables.Of("came in", "n>", "staff>", "alone>", "partner>", "median>", "9 in 10>", "99 in 100>");
        AddHours(table, "while open", [.. routed.Where(one => one.CameInHours)]);
        AddHours(table, "while closed", [.. routed.Where(one => !one.CameInHours)]);
        console.Write(table);
        console.WriteLine();
        Paragraph.Write(
            console,
            "staff, alone, partner: who took it in the end, somebody here, the patron by self-service, or a partner library. The waits are until somebody had it, nights and Sundays " +
            "included: the log says when staff answered, this is when the router would have given it to them.");
        console.WriteLine();
        WriteOutOfHours(console, [.. routed.Where(one => !one.CameInHours)], routed.Count);
        WriteSelfService(console, routed);
        WriteRest(console, routed);
    }

    private static void AddHours(Table table, string name, IReadOnlyList<RoutedInquiry> routed)
    {
        AddRow(table, name, routed);
        foreach (var channel in routed.GroupBy(one => one.Inquiry.Channel).OrderBy(group => group.Key))
        {
            AddRow(table, $"  {Words.Of(channel.Key)}", [.. channel]);
        }
    }

    private static void AddRow(Table table, string name, IReadOnlyList<RoutedInquiry> routed)
    {
        var waits = new DurationHistogram(TimeSpan.FromSeconds(1));
        foreach (var one in routed)
        {
            if (one.Wait is { } wait)
            {
                waits.Add(wait);
            }
        }

        table.AddRow([
            name,
            routed.Count.ToString("N0", CultureInfo.InvariantCulture),
            .. ((InquiryTaker[])[InquiryTaker.Staff, InquiryTaker.SelfService, InquiryTaker.Partner]).Select(taker => Share(routed, taker)),
            .. ((double[])[0.5, 0.9, 0.99]).Select(part => waits.Percentile(part) is { } wait ? Spans.Of(wait) : ""),
        ]);
    }

    private static void WriteOutOfHours(IAnsiConsole console, List<RoutedInquiry> closed, int all)
    {
        if (closed.Count == 0)
        {
            return;
        }

        var taken = closed.Where(one => one.TakenBy != InquiryTaker.Nobody).ToList();
        var alone = closed.Count(one => one.TakenBy == InquiryTaker.SelfService);
        var partner = closed.Count(one => one.TakenBy == InquiryTaker.Partner);
        Paragraph.Write(console, string.Create(CultureInfo.InvariantCulture,
            $"{closed.Count:N0} of {all:N0} ({Words.Share((double)closed.Count / all)}) came while the desk was closed. {alone:N0} of them helped themselves and {partner:N0} were answered by a partner library ({Words.Share((double)(alone + partner) / closed.Count)} together); {taken.Count - alone - partner:N0} were taken here, from the next opening on{(taken.Count < closed.Count ? $", and {closed.Count - taken.Count:N0} still wait" : "")}."));
    }

    private static void WriteSelfService(IAnsiConsole console, IReadOnlyList<RoutedInquiry> routed)
    {
        var rows = SelfServiceTally.Of(routed.Select(one => one.Inquiry)).Rows;
        if (rows.Count > 0)
        {
            var (offered, served) = (rows.Sum(row => row.Offered), rows.Sum(row => row.Served));
            Paragraph.Write(console, string.Create(CultureInfo.InvariantCulture,
                $"Self-service was offered {offered:N0} times and served {served:N0} ({Words.Share((double)served / offered)}): {string.Join(", ", rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Option} {row.Served:N0} of {row.Offered:N0}")))}. The others got a person."));
        }
    }

    private static void WriteRest(IAnsiConsole console, IReadOnlyList<RoutedInquiry> routed)
    {
        var (handedBack, callBacks) = (routed.Count(one => one.Inquiry.HandedBack is not null), routed.Count(one => one.WasOfferedCallBack));
        var accepted = routed.Count(one => one is { WasOfferedCallBack: true, Inquiry.CallBack: CallBackAnswer.Accepted });
        Paragraph.Write(console, string.Create(CultureInfo.InvariantCulture,
            $"Partner libraries handed {handedBack:N0} back, which are followed up here. {Words.Count(callBacks, "caller")} heard that everybody was busy and could be called back; {accepted:N0} hung up and kept the place in the line."));
    }

    private static string Share(IReadOnlyList<RoutedInquiry> routed, InquiryTaker taker) =>
        routed.Count == 0 ? "" : Words.Share((double)routed.Count(one => one.TakenBy == taker) / routed.Count);
}
