using System.Globalization;
using LibraryService.Routing;

namespace LibraryService.Tests.Routing;

public class ContactExplanationTests
{
    [Fact]
    public void A_plan_is_told_in_english()
    {
        var plan = ContactCases.Request(ContactCases.Ada with { Preferences = ChannelPreference.Ordered(Channel.Sms, Channel.Push) }).Plan();
        plan.Explain(CultureInfo.InvariantCulture).ShouldBe([
            "The message is sent in this order, each step when the one before was given up.",
            "Text message: from 11/23/2026 10:00; waited for until 11/23/2026 14:00.",
            "The patron's own choice decides.",
            "App notification: chosen, but the patron's record has no address for it.",
            "E-mail: not used, because it was not chosen.",
            "Letter: not used, because it was not chosen.",
            "Text message: used.",
        ]);
    }

    [Fact]
    public void And_in_spanish()
    {
        var plan = ContactCases.Request(ContactCases.Ada with { Standing = PatronStanding.Deceased }).Plan();
        plan.Explain(CultureInfo.GetCultureInfo("es-MX")).ShouldBe([
            "El mensaje no se envía.",
            "El usuario ha fallecido: no se envía nada y se cancela todo lo previsto.",
            "Debe atenderlo el personal.",
        ]);
    }

    [Fact]
    public void Every_code_has_a_sentence_of_its_own_in_both_languages()
    {
        foreach (var spanish in (bool[])[false, true])
        {
            var sentences = Enum.GetValues<ContactReasonCode>().Select(code => ContactSentences.Code(code, spanish)).ToArray();
            sentences.Distinct(StringComparer.Ordinal).Count().ShouldBe(sentences.Length);
            sentences.ShouldAllBe(sentence => sentence.EndsWith('.') && char.IsUpper(sentence[0]));
            Enum.GetValues<Channel>().Select(channel => ContactSentences.Name(channel, spanish)).Distinct(StringComparer.Ordinal).Count().ShouldBe(Enum.GetValues<Channel>().Length);
        }

        Enum.GetValues<ContactReasonCode>().ShouldAllBe(code => ContactSentences.Code(code, true) != ContactSentences.Code(code, false));
    }

    [Fact]
    public void A_copy_is_told_after_the_plan()
    {
        var patron = ContactCases.Ada with { Proxy = new ContactProxy(ContactCases.Ada with { Preferences = ChannelPreference.None }) };
        ContactCases.Request(patron).Plan().Explain(CultureInfo.InvariantCulture).TakeLast(4).ShouldBe([
            "The copy for whoever acts for the patron:",
            "The message is not sent.",
            "The patron's own choice decides.",
            "The choice is explicitly no messages, which nothing overrides.",
        ]);
    }

    [Fact]
    public void A_point_that_was_passed_over_is_told_with_its_reason()
    {
        var patron = ContactCases.Ada with { Points = [ContactCases.Email, ContactPoint.Email("x@example.org") with { DoNotUse = true }] };
        ContactCases.Request(patron).Plan().Explain(CultureInfo.InvariantCulture)
            .ShouldContain("E-mail: another address of the same kind is passed over (Not used, because the address must never be used).", StringComparer.Ordinal);
    }
}
