using LibraryService.Delivery;
using LibraryService.Gateways.Folders;
using LibraryService.Testing;

namespace LibraryService.Gateways.Tests.Folders;

public sealed class PickupFolderGatewayTests : IDisposable
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_message_is_one_file_with_its_subject_and_its_text()
    {
        (await Gateway().SendAsync(Sending.Message(), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted);

        var file = await File.ReadAllTextAsync(_folder.Files.ShouldHaveSingleItem(), Ct);
        file.ShouldContain("\r\nTo: ada@example.org\r\n");
        file.ShouldContain("\r\nSubject: Your item is ready\r\n");
        file.ShouldStartWith("X-Channel: Email\r\n");
        file.ShouldEndWith("\r\n\r\nYour item is ready.\r\nWe keep it until Friday.\r\n");
    }

    [Fact]
    public async Task The_same_key_written_twice_is_one_file()
    {
        var gateway = Gateway();
        gateway.HonoursKeys.ShouldBeTrue();
        await gateway.SendAsync(Sending.Message(), Ct);
        await gateway.SendAsync(Sending.Message() with { MayRepeat = true }, Ct);
        _folder.Files.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Keys_that_differ_only_in_their_case_are_two_files_on_every_file_system()
    {
        await Gateway().SendAsync(Sending.Message("Case-1"), Ct);
        await Gateway().SendAsync(Sending.Message("case-1"), Ct);
        _folder.Files.Select(file => file.ToUpperInvariant()).Distinct(StringComparer.Ordinal).Count().ShouldBe(2);
    }

    [Fact]
    public async Task Every_key_gets_a_file_of_its_own_inside_the_folder()
    {
        foreach (var key in Sending.Hostile)
        {
            (await Gateway().SendAsync(Sending.Message(key), Ct)).Kind.ShouldBe(DeliveryOutcomeKind.Accepted);
        }

        _folder.Files.Count.ShouldBe(Sending.Hostile.Count);
        _folder.Files.ShouldAllBe(file => Path.GetDirectoryName(file) == _folder.Path && Path.GetFileName(file).Length < 100);
    }

    [Fact]
    public async Task No_value_becomes_a_header()
    {
        foreach (var value in Sending.Hostile)
        {
            var message = Sending.Message("one", to: value) with { Subject = value, Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["X-Note"] = value, [value] = "x" } };
            await Gateway().SendAsync(message, Ct);
            var lines = await File.ReadAllLinesAsync(_folder.Files.ShouldHaveSingleItem(), Ct);
            lines.TakeWhile(line => line.Length > 0)
                .Where(line => line[0] != ' ')
                .Select(line => line[..Math.Max(0, line.IndexOf(':', StringComparison.Ordinal))])
                .Except(["X-Channel", "X-Key", "Message-ID", "To", "Subject", "X-Note", "CON", "Content-Language", "MIME-Version", "Content-Type", "Content-Transfer-Encoding"], StringComparer.Ordinal)
                .ShouldBeEmpty(value);
        }
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_is_a_failure_for_now()
    {
        var file = Path.Combine(_folder.Path, "taken");
        await File.WriteAllTextAsync(file, "", Ct);
        var outcome = await new PickupFolderGateway(file, Channel.Email).SendAsync(Sending.Message(), Ct);
        outcome.Kind.ShouldBe(DeliveryOutcomeKind.SoftBounce);
        outcome.Detail.ShouldNotBeNull().ShouldNotContain(_folder.Path);
    }

    [Fact]
    public async Task A_send_that_is_stopped_leaves_no_file()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(async () => await Gateway().SendAsync(Sending.Message(), stopped.Token));
        _folder.Files.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_worker_hands_over_a_message_of_the_outbox()
    {
        var store = new InMemoryOutboxStore();
        var time = new ManualTime(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var now = time.GetUtcNow();
        await store.AddAsync([new OutboxEntry("hold-118", new DeliveryStep(Sending.Message(), now, now.AddDays(1)))], Ct);
        (await new DeliveryWorker(store, [Gateway()], time: time).RunOnceAsync(Ct)).Arrived.ShouldBe(1);
        _folder.Files.Count.ShouldBe(1);
    }

    private PickupFolderGateway Gateway() => new(_folder.Path, Channel.Email);
}
