using LibraryService.Desk;
using LibraryService.Samples.Bridge.Cases;
using LibraryService.Samples.Desk.Report;
using LibraryService.Samples.Desk.Show;

namespace LibraryService.Samples.Bridge.Page;

/// <summary>The forms of a case. They work without script.</summary>
internal static class CaseForms
{
    private const int ShownOfQuestion = 300;

    /// <summary>What was wrong with what somebody sent, said first, so that it is heard first.</summary>
    public static void Errors(HtmlText page, IReadOnlyDictionary<string, string[]>? errors)
    {
        if (errors is not { Count: > 0 })
        {
            return;
        }

        page.Raw("<div class=\"errors\" role=\"alert\"><h2>It was not taken</h2><ul>");
        foreach (var message in errors.SelectMany(error => error.Value))
        {
            page.Add($"<li>{message}</li>");
        }

        page.Raw("</ul></div>");
    }

    /// <summary>What waits for a second reader, to be read and let go.</summary>
    public static void Approve(HtmlText page, ServiceCase @case, HeldText? held, IReadOnlyDictionary<string, string>? said, Func<MessageName, string?> unsent)
    {
        if (held is null)
        {
            return;
        }

        page.Raw("<section aria-labelledby=\"approve\"><h2 id=\"approve\">Read it before it goes out</h2>");
        page.Add($"<p>{held.Writer} wrote this. It goes out when somebody else has read it.</p>");
        foreach (var message in held.Messages)
        {
            page.Add($"<div class=\"notice\"><h3>{Words.Of(message.Channel)}</h3><div class=\"paper\" lang=\"{message.Language}\">{(message.Subject is { } subject ? new HtmlMarkup($"<p class=\"mailhead\"><strong>{System.Security.SecurityElement.Escape(subject)}</strong></p>") : new HtmlMarkup(""))}");
            page.Paragraphs(message.Words);
            page.Raw("</div></div>");
        }

        page.Add($"<form method=\"post\" action=\"/cases/{Uri.EscapeDataString($"{@case.Id}")}/approve\"><input type=\"hidden\" name=\"hash\" value=\"{held.Hash}\">");
        Field(page, "approve-", new ReplyField("reader", "Your name or initials", 1, 100), said?.GetValueOrDefault("reader") ?? "");
        Unsent(page, unsent(@case.LastReply!.Message));
        page.Raw("<button>I have read it: send</button></form></section>");
    }

    /// <summary>A form for each kind of reply, and the two ways to end the matter otherwise.</summary>
    public static void Reply(HtmlText page, ServiceCase @case, IReadOnlyDictionary<string, string>? said, Func<MessageName, string?> unsent)
    {
        if (@case.State == CaseState.Merged)
        {
            return;
        }

        page.Raw("<section aria-labelledby=\"reply\"><h2 id=\"reply\">What you can do</h2>");
        if (!@case.IsClosed)
        {
            var sent = said?.GetValueOrDefault("kind");
            Form(page, @case, ReplyKind.Answer, "Answer", isOpen: sent is null or nameof(ReplyKind.Answer), said, unsent);
            Form(page, @case, ReplyKind.Question, "Ask back, and wait for the patron", sent is nameof(ReplyKind.Question), said, unsent);
            Form(page, @case, ReplyKind.Apology, "Apologise (somebody else reads it first)", sent is nameof(ReplyKind.Apology), said, unsent);
        }

        page.Add($"<details><summary>I told them by phone or at the desk</summary><form method=\"post\" action=\"/cases/{Uri.EscapeDataString($"{@case.Id}")}/told\">");
        Field(page, "told-", ReplyField.Writer, "");
        page.Raw("<div><label for=\"told-channel\">How</label><select id=\"told-channel\" name=\"channel\"><option value=\"Voice\">by phone</option><option value=\"InPerson\">in person</option></select></div><button>Told</button></form></details>");
        if (!@case.IsClosed)
        {
            page.Add($"<form method=\"post\" action=\"/cases/{Uri.EscapeDataString($"{@case.Id}")}/resolve\"><button class=\"quiet\">Resolve the case</button></form>");
        }

        page.Raw("</section>");
    }

    private static void Form(HtmlText page, ServiceCase @case, ReplyKind kind, string name, bool isOpen, IReadOnlyDictionary<string, string>? said, Func<MessageName, string?> unsent)
    {
        page.Add($"<details{new HtmlMarkup(isOpen ? " open" : "")}><summary>{name}</summary><form method=\"post\" action=\"/cases/{Uri.EscapeDataString($"{@case.Id}")}/reply\"><input type=\"hidden\" name=\"kind\" value=\"{kind}\">");
        foreach (var field in (IEnumerable<ReplyField>)[.. ReplyField.Of(kind), ReplyField.Writer])
        {
            var asked = kind == ReplyKind.Answer && field.Name is "question" && @case.Inquiry.Text.Length <= ShownOfQuestion ? @case.Inquiry.Text : "";
            Field(page, $"{kind}-", field, isOpen ? said?.GetValueOrDefault(field.Name) ?? asked : asked);
        }

        Unsent(page, unsent(ReplyDraft.MessageOf(kind)));
        page.Raw("<button>Send</button></form></details>");
    }

    private static void Unsent(HtmlText page, string? why)
    {
        if (why is not null)
        {
            page.Add($"<p class=\"unsent\">{why}</p>");
        }
    }

    private static void Field(HtmlText page, string prefix, ReplyField field, string value)
    {
        page.Add($"<div><label for=\"{prefix}{field.Name}\">{field.Label}</label>");
        if (field.Lines == 1)
        {
            page.Add($"<input id=\"{prefix}{field.Name}\" name=\"{field.Name}\" required maxlength=\"{field.Most}\" value=\"{value}\" autocomplete=\"off\">");
        }
        else
        {
            page.Add($"<textarea id=\"{prefix}{field.Name}\" name=\"{field.Name}\" rows=\"{field.Lines}\" required maxlength=\"{field.Most}\">{value}</textarea>");
        }

        page.Raw("</div>");
    }
}
