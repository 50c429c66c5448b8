using LibraryService.Privacy;
using LibraryService.Routing;

namespace LibraryService.Tests.Privacy;

public class UnsubscribeLinksTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly HashKeyRing Keys = new(new HashKey("2026 a", Enumerable.Range(0, 32).Select(i => (byte)i).ToArray()));
    private static readonly UnsubscribeLinks Links = new("https://example.org/stop/{token}?lang=en", Keys);

    [Fact]
    public void Who_follows_the_link_is_written_to_no_more_for_outreach_and_only_there()
    {
        var list = Links.Obey(new SuppressionList(Keys), Token(Links.For(Channel.Email, "Ada@Example.org")), At).ShouldNotBeNull();
        list.IsSuppressed(Channel.Email, "ada@example.org", MessagePurpose.Outreach).ShouldBeTrue();
        list.IsSuppressed(Channel.Email, "ada@example.org", MessagePurpose.Service).ShouldBeFalse();
        list.IsSuppressed(Channel.Email, "grace@example.org", MessagePurpose.Outreach).ShouldBeFalse();
        new PatronContact { Points = [ContactPoint.Email("ada@example.org")] }.CheckedAgainst(list).Points[0].HasObjection.ShouldBeTrue();
    }

    [Fact]
    public void A_link_shows_no_address_and_is_the_same_each_time()
    {
        Links.For(Channel.Email, "ada@example.org").AbsoluteUri.ShouldNotContain("ada");
        Links.For(Channel.Email, "ada@example.org").ShouldBe(Links.For(Channel.Email, "ADA@example.org "));
        Links.For(Channel.Email, "ada@example.org").AbsoluteUri.ShouldEndWith("?lang=en");
    }

    [Fact]
    public void A_link_works_again_and_after_the_key_was_rotated_but_not_when_it_is_gone()
    {
        var token = Token(Links.For(Channel.Email, "ada@example.org"));
        var rotated = Keys.Rotate(HashKey.Create("2027"));
        var links = new UnsubscribeLinks("https://example.org/stop/{token}", rotated);
        var list = links.Obey(links.Obey(new SuppressionList(rotated), token, At)!, token, At.AddDays(1)).ShouldNotBeNull();
        list.Entries.ShouldHaveSingleItem().LatestAt.ShouldBe(At.AddDays(1));
        var gone = rotated.Without("2026 a");
        new UnsubscribeLinks("https://example.org/stop/{token}", gone).Obey(new SuppressionList(gone), token, At).ShouldBeNull();
    }

    [Fact]
    public void A_link_that_the_library_did_not_make_changes_nothing()
    {
        var token = Token(Links.For(Channel.Email, "ada@example.org"));
        string[] forged = ["", ".", "..", "a.b.c", token[..^1], token + "0", token.Replace('f', '0'), $"{new string('0', 64)}.{token}", token[(token.IndexOf('.', StringComparison.Ordinal) + 1)..]];
        forged.Select(other => Links.Obey(new SuppressionList(Keys), other, At)).ShouldAllBe(list => list == null);
    }

    [Theory]
    [InlineData("http://example.org/{token}")]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/{token}/{token}")]
    [InlineData("/stop/{token}")]
    public void The_address_is_https_and_has_one_place_for_the_token(string url) =>
        Should.Throw<ArgumentException>(() => new UnsubscribeLinks(url, Keys)).Message.ShouldContain("https");

    private static string Token(Uri link) => link.Segments[^1];
}
