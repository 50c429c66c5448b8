using LibraryService.Gateways.Mail;

namespace LibraryService.Gateways.Tests.Mail;

public class MessageIdsTests
{
    [Fact]
    public void A_key_comes_back_from_its_message_id_whatever_it_holds()
    {
        foreach (var key in Sending.Hostile.Where(key => key.Length < 60 && !key.Contains('\uD800', StringComparison.Ordinal)))
        {
            var id = MessageIds.For(key, "library.example");
            id.ShouldAllBe(c => c > ' ' && c <= '~');
            MessageIds.KeyOf(id, "LIBRARY.example").ShouldBe(key);
        }
    }

    [Fact]
    public void A_long_key_has_a_short_message_id_of_its_own()
    {
        var (one, other) = (MessageIds.For(new string('x', 5000), "library.example"), MessageIds.For(new string('x', 5001), "library.example"));
        one.Length.ShouldBeLessThan(100);
        string.Equals(one, other, StringComparison.Ordinal).ShouldBeFalse();
        MessageIds.KeyOf(one, "library.example").ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("<>")]
    [InlineData("<k.@library.example>")]
    [InlineData("<k.a_2@library.example>")]
    [InlineData("<k.a b@library.example>")]
    [InlineData("<k.one@elsewhere.example>")]
    [InlineData("<one@library.example>")]
    public void What_is_none_of_ours_has_no_key(string id) => MessageIds.KeyOf(id, "library.example").ShouldBeNull();
}
