using LibraryService.Samples.Bridge.Settings;
using LibraryService.Templates;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Tests.Settings;

/// <summary>What no system can say is asked for, and the host does not start without it.</summary>
public sealed class LmsOptionsTests
{
    private static readonly LmsOptionsValidator Validator = new(MessageCatalogue.BuiltIn);

    [Fact]
    public void What_is_answered_is_taken() => Validator.Validate(null, TestLms.Options()).Failures.ShouldBeNull();

    [Fact]
    public void Every_question_is_asked_by_the_name_of_its_setting()
    {
        var failures = Validator.Validate(null, new LmsOptions { Koha = new(), Folio = new() }).Failures!.ToArray();
        string[] settings =
        [
            "TimeZone", "Language", "Branches", "PickupDays", "QueueDays", "AccountUrl", "WithoutPreference", "Koha:WithoutPreference", "Koha:ConsentAttribute",
            "Folio:WithoutPreference", "Folio:SeveralMeans", "Folio:ConsentCommunication",
        ];
        failures.Select(failure => failure.Split(": ")[0]).ShouldBe(settings.Select(setting => $"Lms:{setting}"));
        failures.ShouldAllBe(failure => failure.Contains('?', StringComparison.Ordinal));
    }

    [Fact]
    public void A_message_that_does_not_exist_cannot_be_switched_on()
    {
        var options = TestLms.Options();
        options.Rollout.Messages["HoldRedy"] = "HOLD";
        options.Rollout.Messages["HoldReady"] = "";
        Validator.Validate(null, options).Failures!.Count().ShouldBe(2);
    }

    [Theory]
    [InlineData("http://koha.example/api/v1/", false)]
    [InlineData("http://127.0.0.1:8081/api/v1/", true)]
    [InlineData("https://koha.example/api/v1/", true)]
    public void A_password_goes_over_https(string address, bool isTaken)
    {
        var options = TestLms.Options();
        options.Koha!.Poll = new() { BaseUrl = new Uri(address), User = "bridge", Password = "secret" };
        Validator.Validate(null, options).Succeeded.ShouldBe(isTaken);
    }

    [Theory]
    [InlineData("--Lms:TimeZone=Mars/Olympus", "Lms:TimeZone")]
    [InlineData("--Lms:Rollout:Mode=AllowList", "Lms:Rollout:AllowList")]
    [InlineData("--Lms:Colour=blue", "Colour")]
    public async Task The_host_does_not_start(string setting, string named)
    {
        var failure = await Should.ThrowAsync<Exception>(() => RunningBridge.StartAsync(setting));
        (failure is OptionsValidationException or InvalidOperationException).ShouldBeTrue(failure.ToString());
        failure.Message.ShouldContain(named);
    }
}
