using LibraryService.Gateways.Webhooks;

namespace LibraryService.Gateways.Tests.Webhooks;

public sealed class WebhookProviderTests : IDisposable
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task One_key_at_once_and_again_is_one_message()
    {
        await using var provider = new Provider((response, _) => response.Close());
        var gateway = Gateway(provider);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => gateway.SendAsync(Sending.Message($"k{i % 4}"), Ct).AsTask()));
        outcomes.ShouldAllBe(outcome => outcome.Kind == DeliveryOutcomeKind.Accepted);
        provider.Asked.ShouldBe(40);
        provider.Sent.ShouldBe(["k0", "k1", "k2", "k3"], ignoreOrder: true);
    }

    [Fact]
    public async Task An_answer_that_never_came_leaves_open_what_became_of_it_and_the_key_settles_it()
    {
        await using var provider = new Provider((response, before) =>
        {
            if (before > 0)
            {
                response.Close();
            }
        });
        (await Gateway(provider, TimeSpan.FromSeconds(1)).SendAsync(Sending.Message(), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Unknown);
        provider.Asked.ShouldBe(1);
        (await Gateway(provider).SendAsync(Sending.Message() with { MayRepeat = true }, Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted);
        provider.Asked.ShouldBe(2);
        provider.Sent.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_provider_that_has_enough_says_for_how_long()
    {
        await using var provider = new Provider((response, _) =>
        {
            response.StatusCode = 429;
            response.AddHeader("Retry-After", "120");
            response.Close();
        });
        (await Gateway(provider).SendAsync(Sending.Message(), Ct)).ShouldBe(new DeliveryOutcome(DeliveryOutcomeKind.SoftBounce, TimeSpan.FromMinutes(2), "HTTP 429"));
        provider.Asked.ShouldBe(1);
    }

    [Fact]
    public async Task A_provider_that_fails_is_asked_once()
    {
        await using var provider = new Provider((response, _) =>
        {
            response.StatusCode = 500;
            response.Close();
        });
        (await Gateway(provider).SendAsync(Sending.Message(), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Unknown);
        provider.Asked.ShouldBe(1);
    }

    [Fact]
    public async Task A_provider_that_is_silent_is_not_waited_for_beyond_the_limit()
    {
        await using var provider = new Provider((_, _) => { });
        var gateway = Gateway(provider, TimeSpan.FromMilliseconds(500));
        (await gateway.SendAsync(Sending.Message(), Ct)).ShouldBe(new DeliveryOutcome(DeliveryOutcomeKind.Unknown, Detail: "no answer in time"));
        provider.Asked.ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_without_an_end_is_an_answer()
    {
        await using var provider = new Provider((response, _) =>
        {
            response.SendChunked = true;
            response.OutputStream.Write("x"u8);
            response.OutputStream.Flush();
        });
        (await Gateway(provider, TimeSpan.FromSeconds(5)).SendAsync(Sending.Message(), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted);
    }

    [Fact]
    public async Task What_was_signed_with_another_secret_is_turned_away()
    {
        await using var provider = new Provider((response, _) => response.Close());
        var gateway = new WebhookGateway(Channel.Sms, new WebhookOptions { Url = provider.Url, Secret = new string('x', 32) }, _client);
        (await gateway.SendAsync(Sending.Message(), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Refused);
        provider.Sent.ShouldBeEmpty();
    }

    private WebhookGateway Gateway(Provider provider, TimeSpan? timeout = null) =>
        new(Channel.Sms, new WebhookOptions { Url = provider.Url, Secret = Provider.Secret, Timeout = timeout ?? TimeSpan.FromSeconds(20) }, _client);
}
