using LibraryService.Desk.Inbound;
using LibraryService.Privacy;
using static LibraryService.Tests.Desk.Inbound.Inbox;

namespace LibraryService.Tests.Desk.Inbound;

public class ReplyTokensTests
{
    [Theory]
    [InlineData("C-118")]
    [InlineData("M-0123456789ABC")]
    [InlineData("Fall 7 / Straße")]
    public void A_token_leads_back_to_its_case(string id)
    {
        var token = Tokens.For(new CaseId(id));
        foreach (var text in (string[])[token, $"desk+{token}@library.example", $"\"The desk\" <desk+{token.ToUpperInvariant()}@library.example>", $"Re: café [{token}]", $"<x@y> <{token}@library.example>"])
        {
            Tokens.TryRead(text, out var read).ShouldBeTrue(text);
            read.ShouldBe(new CaseId(id));
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("c-")]
    [InlineData("c--")]
    [InlineData("C-118")]
    [InlineData("c-432d313138")]
    [InlineData("c-432d313138-00000000000000000000")]
    [InlineData("c-zz-00000000000000000000")]
    public void Nothing_else_is_one(string? text) => Tokens.TryRead(text, out _).ShouldBeFalse();

    [Fact]
    public void A_token_of_one_case_is_none_of_another()
    {
        var (own, other) = (Tokens.For(new CaseId("C-118")), Tokens.For(new CaseId("C-119")));
        Tokens.TryRead($"{other[..^20]}{own[^20..]}", out _).ShouldBeFalse();
    }

    [Fact]
    public void Every_changed_character_makes_it_invalid()
    {
        var token = Tokens.For(new CaseId("C-118"));
        for (var i = 0; i < token.Length; i++)
        {
            Tokens.TryRead($"{token[..i]}{(token[i] == '5' ? '6' : '5')}{token[(i + 1)..]}", out _).ShouldBeFalse();
        }
    }

    [Fact]
    public void A_token_under_an_older_key_still_holds_and_one_under_a_key_that_went_does_not()
    {
        var next = Keys.Rotate(HashKey.Create("2027"));
        var token = Tokens.For(new CaseId("C-118"));
        new ReplyTokens(next).TryRead(token, out _).ShouldBeTrue();
        new ReplyTokens(next.Without("2026")).TryRead(token, out _).ShouldBeFalse();
    }

    [Fact]
    public void A_valid_token_is_found_behind_invalid_ones_but_not_behind_many()
    {
        var token = Tokens.For(new CaseId("C-118"));
        Tokens.TryRead($"{string.Concat(Enumerable.Repeat("c-00-00000000000000000000 ", 10))}{token}", out _).ShouldBeTrue();
        Tokens.TryRead($"{string.Concat(Enumerable.Repeat("c-00-00000000000000000000 ", 100))}{token}", out _).ShouldBeFalse();
        Tokens.TryRead($"{string.Concat(Enumerable.Repeat("<3f2c-41dc-9bac-@example.org> ", 100))}<desk-{token}@library.example>", out _).ShouldBeTrue();
    }

    [Fact]
    public void A_name_too_long_for_a_mailbox_has_none()
    {
        Tokens.MailboxFor(new CaseId(new string('a', 18))).ShouldNotBeNull().Split('@')[0].Length.ShouldBeLessThanOrEqualTo(64);
        Tokens.MailboxFor(new CaseId(new string('a', 19))).ShouldBeNull();
        new ReplyTokens(Keys).MailboxFor(new CaseId("C-118")).ShouldBeNull();
    }

    [Theory]
    [InlineData("desk")]
    [InlineData("@library.example")]
    [InlineData("desk@")]
    [InlineData("desk@library.example\r\nBcc: x@y")]
    [InlineData("The desk <desk@library.example>")]
    public void A_mailbox_is_one_mailbox(string mailbox) => Should.Throw<ArgumentException>(() => new ReplyTokens(Keys, mailbox));

    [Theory]
    [InlineData("To")]
    [InlineData("Delivered-To")]
    [InlineData("in-reply-to")]
    [InlineData("References")]
    [InlineData("Subject")]
    [InlineData("ReplyToken")]
    public void A_message_may_carry_it_in_several_places(string place)
    {
        var token = Tokens.For(new CaseId("C-118"));
        var message = place switch
        {
            "To" => Mail("x") with { To = $"desk@library.example, desk+{token}@library.example" },
            "Subject" => Mail("x") with { Subject = $"Re: café [{token}]" },
            "ReplyToken" => Mail("x") with { ReplyToken = token },
            _ => Mail("x") with { Headers = new Dictionary<string, string>(StringComparer.Ordinal) { [place] = $"<{token}@library.example>" } },
        };
        Tokens.TryRead(message, out var id).ShouldBeTrue();
        id.ShouldBe(new CaseId("C-118"));
        Tokens.TryRead(Mail(token), out _).ShouldBeFalse();
    }

    [Fact]
    public void No_text_makes_it_throw()
    {
        var random = new Random(20261123);
        const string Letters = "c-0123456789abcdefC<>@+ \0é\ud800";
        for (var i = 0; i < 20_000; i++)
        {
            Tokens.TryRead(new string([.. Enumerable.Range(0, random.Next(80)).Select(_ => Letters[random.Next(Letters.Length)])]), out _).ShouldBeFalse();
        }
    }
}
