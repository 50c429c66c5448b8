using System.Security.Cryptography;
using System.Text;
using LibraryService.Templates.Proofreading;

namespace LibraryService.Tests.Templates.Proofreading;

public class SecondReadingTests
{
    private const string Text = "The payroll page is back.";
    private static readonly DateTimeOffset At = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
    private static readonly SecondReading Reading = SecondReading.Of(Text, new StaffId("priya"), new StaffId("tom"), At);

    [Fact]
    public void Covers_the_very_text() => Reading.ReaderOf(Text).ShouldBe("tom");

    [Theory]
    [InlineData("The payroll page is back. ")]
    [InlineData("the payroll page is back.")]
    [InlineData("The payroll page is back")]
    [InlineData("The payroll  page is back.")]
    [InlineData("")]
    public void Any_edit_voids_it(string edited)
    {
        Reading.Covers(edited).ShouldBeFalse();
        Reading.ReaderOf(edited).ShouldBeNull();
    }

    [Fact]
    public void Is_bound_to_the_SHA_256_of_the_text() => Reading.Hash.ToArray().ShouldBe(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    [Theory]
    [InlineData("priya")]
    [InlineData("Priya ")]
    public void The_reader_is_somebody_else_than_the_writer(string reader) =>
        Should.Throw<ArgumentException>(() => SecondReading.Of(Text, new StaffId("priya"), new StaffId(reader), At)).Message.ShouldContain("somebody else");

    [Fact]
    public void Names_both() => Should.Throw<ArgumentException>(() => SecondReading.Of(Text, default, new StaffId("tom"), At));

    [Fact]
    public void Is_read_again_from_what_was_kept()
    {
        var kept = new SecondReading(Reading.Hash, Reading.Writer, Reading.Reader, Reading.At);
        kept.ShouldBe(Reading);
        kept.Covers(Text).ShouldBeTrue();
        Should.Throw<ArgumentException>(() => new SecondReading(new byte[31], Reading.Writer, Reading.Reader, At));
    }

    [Fact]
    public void Lets_the_message_go_that_was_read_and_holds_an_edited_one()
    {
        var context = new ProofreadContext { Audience = Audience.AllStaff, Channel = Channel.Chat };
        Told.Ids(Text, context with { SecondReader = Reading.ReaderOf(Text) }).ShouldBeEmpty();
        const string Edited = Text + " Log in again.";
        Told.Ids(Edited, context with { SecondReader = Reading.ReaderOf(Edited) }).ShouldBe(["PR401"]);
    }
}
