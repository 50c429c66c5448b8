using LibraryService.Desk;
using LibraryService.Desk.Flows;
using LibraryService.Routing;
using LibraryService.Samples.Desk.Generated;
using LibraryService.Samples.Desk.Show;
using LibraryService.Templates.Messages;
using LibraryService.Templates.Proofreading;

namespace LibraryService.Samples.Desk.Scenes;

/// <summary>Staff hear of a change before patrons ask about it.</summary>
internal static class HeadsUpScene
{
    public static Scene Play(Stage stage)
    {
        var mailbox = new PatronContact { Standing = PatronStanding.Staff, Points = [ContactPoint.Email("desk@millbrook.example")] };
        var team = new HeadsUpTeam(new QueueId("desk"), mailbox, [new StaffId("Priya"), new StaffId("Tom")], stage.Hours.Find(SmallLibrary.HillRoad)!);
        var effective = stage.Now.AddHours(23);
        var headsUp = new HeadsUp
        {
            Id = "fines-2027",
            Message = new StaffHeadsUp(
                "From tomorrow on children pay no fines.", TimeZoneInfo.ConvertTime(effective, SmallLibrary.TimeZone), "Children pay no fines any more.", "Eve, extension 12", stage.Now.AddDays(7)),
            EffectiveAt = effective,
            Teams = [team],
        };
        var held = HeadsUps.Tell(stage.Desk, headsUp)[0];
        var reading = SecondReading.Of(held.Written[0].WholeText, writer: new StaffId("Eve"), reader: new StaffId("Ada"), stage.Now);
        var told = HeadsUps.Tell(stage.Desk, held, headsUp, team, new ReplyOptions { SecondReadings = [reading] });
        var read = HeadsUps.Read(stage.Desk, told, team, new StaffId("Tom"));
        stage.Time.Advance(TimeSpan.FromHours(1));
        var reached = HeadsUps.ReadingOf(headsUp, team, read, stage.Now);
        var due = TimeZoneInfo.ConvertTime(reached.Due, SmallLibrary.TimeZone);
        return new Scene("Staff hear of a change before patrons ask",
        [
            SceneStep.Written($"Eve writes to the desk. It goes to all staff, so it is {(held.LastReply!.Outcome == ReplyOutcome.HeldForSecondReader ? "held until somebody else has read it" : "sent")}.", held),
            new SceneStep($"Ada reads it, and it is {(told.LastReply!.Outcome == ReplyOutcome.Sent ? "sent" : "held")}. All must have read it by {Moments.Long(due)}, before it takes effect."),
            new SceneStep($"An hour later Tom has read it. Still to read it: {string.Join(", ", reached.Unread)}."),
        ]);
    }
}
