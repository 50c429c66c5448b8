using System.Net;
using System.Text;
using LibraryService.DependencyInjection;
using LibraryService.Desk;
using LibraryService.Samples.Bridge.Events;
using LibraryService.Samples.Bridge.Patrons;
using LibraryService.Sla;
using LibraryService.Templates;
using LibraryService.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LibraryService.Samples.Bridge.Tests.Fuzz;

/// <summary>Whatever a system sends, it is told what is wrong, or there is a case. Nothing throws.</summary>
public sealed class HostileJsonTests
{
    private const int Documents = 100_000;
    private const int Posted = 2000;
    private static readonly HttpStatusCode[] Refusals = [HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity, HttpStatusCode.Conflict, HttpStatusCode.RequestEntityTooLarge];

    [Fact]
    public void A_hundred_thousand_documents_are_refused_or_read_and_what_was_read_becomes_a_case()
    {
        var options = TestLms.Options();
        var desk = new ServiceDesk(
            policies: new SlaPolicyBook([new SlaPolicy("standard") { FirstResponse = TimeSpan.FromHours(4) }]),
            hours: new Hours.HoursBook([KeyValuePair.Create(new BranchId("main"), Given.Hours())]),
            time: new ManualTime(Given.Monday));
        var cases = new LmsCases(desk, MessageCatalogue.BuiltIn, new ManualTime(Given.Monday), Options.Create(options), Options.Create(new LibraryServiceOptions()));
        var patron = Given.Patron();
        var shapes = TestLms.Shapes.ToDictionary(shape => shape.Path, StringComparer.Ordinal);
        var hostile = new HostileJson(seed: 8);
        var (malformed, refused, read, opened) = (0, 0, 0, 0);
        for (var i = 0; i < Documents; i++)
        {
            var (path, json) = hostile.Next();
            LmsReading? reading = null;
            try
            {
                reading = shapes[path].Read(json, new LmsFields(options));
                // What is kept can be read back, and nothing in it starts a line or header of its own.
                if (reading.Patron is { } known)
                {
                    LmsPatronReader.ToContact(known, options).Points.ShouldAllBe(point => !point.Address.Contains('\r'));
                }

                // Each twentieth goes on to the desk, whose words and plans take most of the time.
                foreach (var what in i % 20 == 0 ? reading.Events : [])
                {
                    var first = cases.After(what, known: null, patron).Case;
                    first?.Id.ShouldBe(what.Case);
                    if (first is not null)
                    {
                        cases.After(what, first, patron).Case!.Id.ShouldBe(what.Case);
                        opened++;
                    }
                }
            }
            catch (Exception e) when (e is not ShouldAssertException)
            {
                throw new InvalidOperationException($"Document {i} for {path}: {Encoding.UTF8.GetString(json)}", e);
            }

            (malformed, refused, read) = reading switch
            {
                { IsMalformed: true } => (malformed + 1, refused, read),
                { Problems.Count: > 0 } => (malformed, refused + 1, read),
                _ => (malformed, refused, read + 1),
            };
        }

        // None of the four may be a rarity, or this would try nothing.
        new[] { malformed, refused, read }.ShouldAllBe(count => count > Documents / 10);
        opened.ShouldBeGreaterThan(Documents / 200);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Documents} documents: {malformed} malformed, {refused} refused, {read} read; of each twentieth, {opened} events became cases");
    }

    [Fact]
    public async Task Posted_they_are_answered_with_an_outcome_or_with_problem_details()
    {
        await using var bridge = await RunningBridge.StartAsync(
            builder => builder.Services.PostConfigure<Hosting.Delivery.DeliveryWorkerOptions>(worker => worker.Enabled = false));
        var hostile = new HostileJson(seed: 88);
        var taken = 0;
        for (var i = 0; i < Posted; i++)
        {
            var (path, json) = hostile.Next();
            using var content = new ByteArrayContent(json);
            using var response = await bridge.Client.PostAsync(path, content, TestContext.Current.CancellationToken);
            if (response.StatusCode == HttpStatusCode.OK)
            {
                taken++;
                continue;
            }

            Refusals.ShouldContain(response.StatusCode, $"Document {i} for {path}: {Encoding.UTF8.GetString(json)}");
            response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        }

        taken.ShouldBeInRange(Posted / 10, Posted * 9 / 10);
    }

    [Fact]
    public async Task A_document_that_is_too_long_is_refused_with_and_without_its_length()
    {
        await using var bridge = await RunningBridge.StartAsync();
        var json = new byte[300 * 1024];
        (await bridge.PostAsync("/events", json)).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/events") { Content = new ByteArrayContent(json) };
        request.Headers.TransferEncodingChunked = true;
        using var response = await bridge.Client.SendAsync(request, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_system_that_is_not_set_up_says_so()
    {
        await using var bridge = await RunningBridge.StartAsync(builder => builder.Services.PostConfigure<Bridge.Settings.LmsOptions>(lms => lms.Folio = null));
        (await bridge.PostAsync("/folio/loans", Sample.Of("folio-loan.json"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
