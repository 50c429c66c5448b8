using System.Security.Cryptography;
using System.Text;
using LibraryService.Gateways.Webhooks;

namespace LibraryService.Gateways.Tests.Webhooks;

public class WebhookSignatureTests
{
    private const string Secret = "0123456789abcdef0123456789abcdef";
    private static readonly DateTimeOffset Now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
    private static readonly WebhookSignature Signature = new(Secret);

    [Fact]
    public void The_header_is_the_mac_of_the_time_and_the_body()
    {
        var expected = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), "1800000000.{}"u8));
        Signature.Sign("{}"u8, Now).ShouldBe($"t=1800000000,v1={expected}");
    }

    [Theory]
    [InlineData(0, WebhookVerdict.Valid)]
    [InlineData(300, WebhookVerdict.Valid)]
    [InlineData(301, WebhookVerdict.Stale)]
    [InlineData(-300, WebhookVerdict.Valid)]
    [InlineData(-301, WebhookVerdict.Stale)]
    public void A_signature_counts_for_five_minutes_either_way(int later, WebhookVerdict verdict) =>
        Signature.Verify("{}"u8, Signature.Sign("{}"u8, Now), Now.AddSeconds(later)).ShouldBe(verdict);

    [Fact]
    public void Another_body_secret_or_time_is_forged()
    {
        var header = Signature.Sign("{}"u8, Now);
        Signature.Verify("{ }"u8, header, Now).ShouldBe(WebhookVerdict.Forged);
        new WebhookSignature(new string('x', 32)).Verify("{}"u8, header, Now).ShouldBe(WebhookVerdict.Forged);
        Signature.Verify("{}"u8, header.Replace("1800000000", "1800000001", StringComparison.Ordinal), Now).ShouldBe(WebhookVerdict.Forged);
    }

    [Fact]
    public void The_previous_secret_is_still_good_for_checking_but_not_signed_with()
    {
        var rotated = new WebhookSignature(new string('n', 32), previous: Secret);
        rotated.Verify("{}"u8, Signature.Sign("{}"u8, Now), Now).ShouldBe(WebhookVerdict.Valid);
        Signature.Verify("{}"u8, rotated.Sign("{}"u8, Now), Now).ShouldBe(WebhookVerdict.Forged);
    }

    [Fact]
    public void One_of_several_signatures_is_enough()
    {
        var mac = Signature.Sign("{}"u8, Now).Split(',')[1];
        Signature.Verify("{}"u8, $"t=1800000000, v1={new string('0', 64)}, {mac}", Now).ShouldBe(WebhookVerdict.Valid);
    }

    [Theory]
    [InlineData(null, WebhookVerdict.NoSignature)]
    [InlineData(" ", WebhookVerdict.NoSignature)]
    [InlineData("nonsense", WebhookVerdict.Forged)]
    [InlineData("t=,v1=", WebhookVerdict.Forged)]
    [InlineData("t=-1,v1=00", WebhookVerdict.Forged)]
    [InlineData("t=99999999999999999999,v1=00", WebhookVerdict.Forged)]
    [InlineData("t=1800000000", WebhookVerdict.Forged)]
    [InlineData("t=1800000000,v1=zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz", WebhookVerdict.Forged)]
    public void What_is_no_signature_is_not_believed(string? header, WebhookVerdict verdict) => Signature.Verify("{}"u8, header, Now).ShouldBe(verdict);

    [Fact]
    public void A_short_secret_is_refused_without_being_told() =>
        Should.Throw<ArgumentException>(() => new WebhookSignature("canary")).ToString().ShouldNotContain("canary");

    [Fact]
    public void The_secret_is_in_no_text() => $"{Signature} {new WebhookOptions { Secret = Secret, Authorization = Secret }}".ShouldNotContain(Secret);
}
