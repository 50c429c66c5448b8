using LibraryService.Privacy;

namespace LibraryService.Tests.Privacy;

public class SuppressionListTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly HashKeyRing Keys = new(Key("2026"));
    private static readonly SuppressionList Empty = new(Keys);

    [Theory]
    [InlineData(Channel.Email, "ada@example.org", " Ada@Example.ORG ")]
    [InlineData(Channel.Sms, "+447700900123", "+44 (0)7700 900-123")]
    [InlineData(Channel.Voice, "+447700900123", "0044 7700 900123")]
    [InlineData(Channel.Letter, "12 St James's Square, London", "12 st james's square\nLONDON")]
    public void An_address_is_found_however_it_is_written(Channel channel, string one, string other) =>
        Empty.Add(channel, one, MessagePurpose.Outreach, At).IsSuppressed(channel, other, MessagePurpose.Outreach).ShouldBeTrue();

    [Fact]
    public void An_objection_is_for_its_purpose_and_channel()
    {
        var list = Empty.Add(Channel.Email, "ada@example.org", MessagePurpose.Outreach, At);
        list.IsSuppressed(Channel.Email, "ada@example.org", MessagePurpose.Service).ShouldBeFalse();
        list.IsSuppressed(Channel.Chat, "ada@example.org", MessagePurpose.Outreach).ShouldBeFalse();
        list.IsSuppressed(Channel.Email, "bob@example.org", MessagePurpose.Outreach).ShouldBeFalse();
        list.IsStopped(Channel.Email, "ada@example.org").ShouldBeFalse();
    }

    [Fact]
    public void A_stop_is_for_all_purposes()
    {
        var list = Empty.Add(Channel.Sms, "+447700900123", purpose: null, At);
        list.IsStopped(Channel.Sms, "+447700900123").ShouldBeTrue();
        Enum.GetValues<MessagePurpose>().ShouldAllBe(purpose => list.IsSuppressed(Channel.Sms, "+447700900123", purpose));
    }

    [Fact]
    public void What_is_lifted_leaves_its_trace()
    {
        var list = Empty.Add(Channel.Sms, "1", purpose: null, At).Lift(Channel.Sms, "1", purpose: null, At.AddDays(1));
        list.IsStopped(Channel.Sms, "1").ShouldBeFalse();
        list.Entries.ShouldHaveSingleItem().LiftedAt.ShouldBe(At.AddDays(1));
        list.Add(Channel.Sms, "1", purpose: null, At.AddDays(2)).IsStopped(Channel.Sms, "1").ShouldBeTrue();
    }

    [Fact]
    public void Late_news_changes_nothing()
    {
        var list = Empty.Add(Channel.Sms, "1", purpose: null, At).Add(Channel.Sms, "1", purpose: null, At.AddDays(3));
        list.Lift(Channel.Sms, "1", purpose: null, At.AddDays(2)).IsStopped(Channel.Sms, "1").ShouldBeTrue();
    }

    [Fact]
    public void It_holds_no_address_and_comes_back_from_its_json()
    {
        var list = Empty.Add(Channel.Email, "ada@example.org", MessagePurpose.Outreach, At).Add(Channel.Sms, "1", purpose: null, At).Lift(Channel.Sms, "1", purpose: null, At.AddDays(1));
        var json = list.ToJson();
        json.ShouldNotContain("ada");
        json.ShouldNotContain("Email");
        var read = SuppressionList.ParseJson(json, Keys);
        read.Entries.ShouldBe(list.Entries);
        read.IsSuppressed(Channel.Email, "ada@example.org", MessagePurpose.Outreach).ShouldBeTrue();
    }

    [Fact]
    public void Old_entries_hold_after_a_rotation_and_move_to_the_new_key_when_seen()
    {
        var rotated = Keys.Rotate(Key("2027"));
        var list = SuppressionList.ParseJson(Empty.Add(Channel.Email, "ada@example.org", purpose: null, At).ToJson(), rotated);
        list.IsStopped(Channel.Email, "ada@example.org").ShouldBeTrue();
        list.KeysInUse.ShouldBe(["2026"]);
        list = list.Renew(Channel.Email, "Ada@example.org");
        list.KeysInUse.ShouldBe(["2027"]);
        list.Entries.ShouldHaveSingleItem().At.ShouldBe(At);
        list.Under(rotated.Without("2026")).IsStopped(Channel.Email, "ada@example.org").ShouldBeTrue();
    }

    [Fact]
    public void Another_key_finds_nothing_so_a_list_without_its_key_is_refused()
    {
        var json = Empty.Add(Channel.Email, "ada@example.org", purpose: null, At).ToJson();
        SuppressionList.TryParseJson(json, new HashKeyRing(Key("2027")), out _, out var error).ShouldBeFalse();
        error.ShouldNotBeNull().ShouldContain("'2026'");
    }

    [Theory]
    [InlineData("null", "null")]
    [InlineData("{}", "JSON")]
    [InlineData("[null]", "0:Key")]
    [InlineData("""[{ "Key": "2026", "Hash": "abc", "At": "2026-11-23T10:00:00.0000000+00:00" }]""", "0:Hash")]
    [InlineData("""[{ "Key": "2026", "Hash": "0000000000000000000000000000000000000000000000000000000000000000", "At": "2026-11-23T10:00:00" }]""", "0:At")]
    [InlineData("""[{ "Key": "2026", "Address": "ada@example.org" }]""", "Address")]
    public void What_is_no_list_is_refused_with_its_place(string json, string expected)
    {
        SuppressionList.TryParseJson(json, Keys, out _, out var error).ShouldBeFalse();
        error.ShouldNotBeNull().ShouldContain(expected);
    }

    [Fact]
    public void A_secret_is_long_and_never_shown()
    {
        Should.Throw<ArgumentException>(() => new HashKey("short", new byte[31])).Message.ShouldContain("31");
        Key("2026").ToString().ShouldBe("2026");
        Should.Throw<ArgumentException>(() => Keys.Rotate(Key("2026"))).Message.ShouldContain("'2026'");
        Should.Throw<ArgumentException>(() => Keys.Without("2026")).Message.ShouldContain("'2026'");
    }

    private static HashKey Key(string id) => new(id, [.. Enumerable.Range(0, 32).Select(i => (byte)(i + id[3]))]);
}
