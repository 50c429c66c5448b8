using System.Text.Json;
using LibraryService.Privacy;

namespace LibraryService.Tests.Privacy;

public class PersonalTests
{
    private static readonly Personal<string> Ada = new("ada@example.org");

    [Fact]
    public void It_shows_only_the_mark()
    {
        $"{Ada} {(object)Ada}".ShouldBe("[personal] [personal]");
        string.Concat(Ada, "").ShouldBe("[personal]");
        JsonSerializer.Serialize(Ada).ShouldBe("{}");
        JsonSerializer.Serialize(new { Address = Ada }).ShouldNotContain("ada@");
    }

    [Fact]
    public void A_record_that_holds_it_does_not_show_it() => new Holder(Ada).ToString().ShouldBe("Holder { Address = [personal] }");

    [Fact]
    public void It_is_revealed_on_request_and_equal_by_value()
    {
        Ada.Reveal().ShouldBe("ada@example.org");
        Ada.ShouldBe(new Personal<string>("ada@example.org"));
        Ada.ShouldNotBe(new Personal<string>("bob@example.org"));
    }

    private sealed record Holder(Personal<string> Address);
}
