using LibraryService.Desk;
using LibraryService.Evidence;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Promises;
using LibraryService.Samples.Desk.Running;
using LibraryService.Sla;
using LibraryService.Stakeholders;
using LibraryService.Templates.Proofreading;
using LibraryService.Testing;

namespace LibraryService.Samples.Desk.Commands;

/// <summary>One look at the stakeholders at the end of the quarter, and a report to each of its last month.</summary>
/// <param name="Register">Who they are.</param>
/// <param name="At">When it is looked.</param>
/// <param name="Due">Who is to be contacted.</param>
/// <param name="Reports">What each would be sent: as it was held or refused first, and after a second person has read it.</param>
internal sealed record StakeholderRound(
    StakeholderRegister Register, DateTimeOffset At, IReadOnlyList<StakeholderDue> Due, IReadOnlyList<(Stakeholder Stakeholder, ServiceCase First, ServiceCase Then)> Reports)
{
    private static readonly DateOnly From = new(2026, 9, 1);

    public static StakeholderRound Of(StakeholderRegister register, ulong seed)
    {
        var cast = LoopCast.Of(Quarter.Generate(seed), DefaultPromises.Read(), seed);
        var folder = Directory.CreateTempSubdirectory("library-stakeholders-");
        try
        {
            var run = DeskLoop.RunAsync(cast, folder.FullName).GetAwaiter().GetResult();
            var desk = (cast with { Promises = new SlaPolicyBook([.. cast.Promises.Policies, .. new StakeholderCadence().ToPolicies()]) }).Desk(cast.Log.Hours, new ManualTime(Quarter.End));
            var period = new EvidencePeriod(From, From.AddMonths(1).AddDays(-1), SmallLibrary.TimeZone.Id);
            var pack = EvidencePack.Of(new QuarterEvidence(run, cast, []).Of(period));
            var cases = StakeholderContacts.BeginMissing(desk, register, []);
            return new StakeholderRound(register, Quarter.End, StakeholderContacts.Due(desk, register, cases, Quarter.End), [.. register.Stakeholders.Zip(cases, (one, @case) => Report(desk, @case, one, pack))]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (Stakeholder Stakeholder, ServiceCase First, ServiceCase Then) Report(ServiceDesk desk, ServiceCase @case, Stakeholder stakeholder, EvidencePack pack)
    {
        var first = StakeholderContacts.Report(desk, @case, stakeholder, pack);
        var readings = first.Written.Select(text => SecondReading.Of(text.WholeText, new StaffId("Carmen"), new StaffId("Tom"), Quarter.End));
        return (stakeholder, first, StakeholderContacts.Report(desk, first, stakeholder, pack, new ReplyOptions { SecondReadings = [.. readings] }));
    }
}
