using LibraryService.Desk;
using LibraryService.Templates.Messages;
using LibraryService.Templates.Proofreading;

namespace LibraryService.Samples.Bridge.Cases;

/// <summary>What somebody wrote, before it is put into words for a channel.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Writer">Who wrote it.</param>
/// <param name="Fields">Its fields, each once.</param>
internal sealed record ReplyDraft(ReplyKind Kind, string Writer, IReadOnlyDictionary<string, string> Fields)
{
    private const int WaitDays = 7;

    /// <summary>Reads a request; null with what is wrong with it.</summary>
    public static ReplyDraft? Read(IReadOnlyDictionary<string, string> said, out IReadOnlyDictionary<string, string[]> errors)
    {
        var wrong = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var named = said.GetValueOrDefault("kind", nameof(ReplyKind.Answer));
        var kind = Enum.GetValues<ReplyKind>().Cast<ReplyKind?>().FirstOrDefault(one => string.Equals($"{one}", named, StringComparison.OrdinalIgnoreCase));
        if (kind is null)
        {
            wrong["kind"] = [$"A reply is one of {string.Join(", ", Enum.GetNames<ReplyKind>())}."];
        }

        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in kind is { } known ? [ReplyField.Writer, .. ReplyField.Of(known)] : (ReplyField[])[])
        {
            var value = said.GetValueOrDefault(field.Name, "").ReplaceLineEndings("\n").Trim();
            if (value.Length == 0 || value.Length > field.Most)
            {
                wrong[field.Name] = [FormattableString.Invariant($"{field.Label}: 1 to {field.Most} characters, but here are {value.Length}.")];
            }

            fields[field.Name] = value;
        }

        errors = wrong;
        return wrong.Count > 0 || kind is not { } read ? null : new ReplyDraft(read, fields[ReplyField.Writer.Name], fields);
    }

    /// <summary>The message that a reply becomes.</summary>
    public static MessageName MessageOf(ReplyKind kind) => new(kind switch { ReplyKind.Answer => nameof(Answer), ReplyKind.Question => nameof(NeedMoreInfo), _ => nameof(Apology) });

    /// <summary>The case with this as its reply.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="case">The case.</param>
    /// <param name="today">The date where the case is.</param>
    /// <param name="readings">Who has read it; null for nobody.</param>
    public ServiceCase In(ServiceDesk desk, ServiceCase @case, DateOnly today, IReadOnlyList<SecondReading>? readings = null)
    {
        var options = new ReplyOptions { Writer = new StaffId(Writer), SecondReadings = readings ?? [] };
        return Kind switch
        {
            ReplyKind.Answer => desk.Reply(@case, new Answer(Fields["question"], Fields["answer"]), options: options),
            ReplyKind.Question => desk.Reply(@case, new NeedMoreInfo($"{@case.Id}", Fields["question"], today.AddDays(WaitDays)), options: options),
            _ => desk.Reply(@case, new Apology(Fields["whatHappened"], Fields["cause"], Fields["fix"], Fields["contact"]), options: options),
        };
    }
}
