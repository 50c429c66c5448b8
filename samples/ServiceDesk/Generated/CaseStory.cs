using LibraryService.Hours;
using LibraryService.Sla;

namespace LibraryService.Samples.Desk.Generated;

/// <summary>Tells how one case went: staff act in opening hours, patrons whenever they like.</summary>
internal sealed class CaseStory
{
    private static readonly Spread LiesAbout = Spread.Hours(20, 24, 28, 32, 37, 43, 50, 58, 68, 80, 130);
    private readonly SplitMix64 _chance;
    private readonly Kind _kind;
    private readonly ServiceHours _hours;
    private readonly DateTimeOffset _end;
    private readonly List<SlaEvent> _events = [];
    private DateTimeOffset _at;

    private CaseStory(SplitMix64 chance, Kind kind, ServiceHours hours, DateTimeOffset opened, DateTimeOffset end) =>
        (_chance, _kind, _hours, _at, _end) = (chance, kind, hours, opened, end);

    /// <summary>The events of a case, up to the end of the log.</summary>
    public static List<SlaEvent> Tell(SplitMix64 chance, Kind kind, ServiceHours hours, DateTimeOffset opened, DateTimeOffset end)
    {
        var story = new CaseStory(chance, kind, hours, opened, end);
        story.Tell();
        return story._events;
    }

    private void Tell()
    {
        Happens(SlaEvent.Opened(_at));
        if (_chance.Percent(_kind.Mislaid))
        {
            StaffWork(LiesAbout);
        }

        StaffAnswer();
        while (_chance.Percent(_kind.AskMore))
        {
            PatronWrites();
            StaffAnswer();
        }

        if (_chance.Percent(_kind.WaitForOthers))
        {
            WaitForOthers();
        }

        Resolve();
        if (_chance.Percent(25))
        {
            SayThanks();
        }

        if (_chance.Percent(5))
        {
            Reopen();
        }
    }

    private void StaffAnswer()
    {
        StaffWork(_kind.Answer);
        Happens(SlaEvent.StaffMessage(_at));
    }

    private void PatronWrites()
    {
        _at += _kind.PatronReply.Draw(_chance);
        Happens(SlaEvent.PatronMessage(_at));
    }

    private void WaitForOthers()
    {
        Happens(SlaEvent.StateChanged(_at, _kind.WaitState));
        if (string.Equals(_kind.WaitState, PauseState.WaitingOnPatron, StringComparison.Ordinal))
        {
            PatronWrites();
            StaffAnswer();
            return;
        }

        UpdateUntil(_at + _kind.OthersTake.Draw(_chance));
        Happens(SlaEvent.StateChanged(_at, "in-progress"));
    }

    private void Resolve()
    {
        var work = _kind.Work.Draw(_chance);
        UpdateUntil(_hours.Add(_at, work)!.Value);
        if (_kind.Updates is not null)
        {
            Happens(SlaEvent.StaffMessage(_at));
        }

        Happens(SlaEvent.Resolved(_at));
    }

    private void SayThanks()
    {
        PatronWrites();
        Happens(SlaEvent.NoReplyNeeded(_at));
    }

    private void Reopen()
    {
        _at += TimeSpan.FromHours(12 + _chance.Below(120));
        Happens(SlaEvent.Reopened(_at));
        Happens(SlaEvent.PatronMessage(_at));
        StaffAnswer();
        Happens(SlaEvent.Resolved(_hours.Add(_at, TimeSpan.FromMinutes(5 + _chance.Below(240)))!.Value));
    }

    // Signs of life on the way, each at some time of a working day.
    private void UpdateUntil(DateTimeOffset until)
    {
        while (_kind.Updates is var (fewest, most))
        {
            var closing = _hours.AddWorkingDays(_at, fewest + _chance.Below(most - fewest + 1))!.Value;
            var next = _hours.Add(closing, -TimeSpan.FromMinutes(1 + _chance.Below(100)))!.Value;
            if (next >= until)
            {
                break;
            }

            _at = next;
            Happens(SlaEvent.StaffMessage(_at));
        }

        _at = until;
    }

    private void StaffWork(Spread spread) => _at = _hours.Add(_at, spread.Draw(_chance))!.Value;

    private void Happens(SlaEvent happened)
    {
        if (happened.At <= _end)
        {
            _events.Add(happened);
        }
    }
}
