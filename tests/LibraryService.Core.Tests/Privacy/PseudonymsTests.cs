using System.Security.Cryptography;
using System.Text;
using LibraryService.Privacy;

namespace LibraryService.Tests.Privacy;

public class PseudonymsTests
{
    private static readonly byte[] Secret = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];
    private static readonly PatronId Ada = new("21234");

    [Fact]
    public void A_pseudonym_is_the_hmac_of_the_use_and_the_patron()
    {
        var pseudonym = new Pseudonyms(new HashKeyRing(new HashKey("a", Secret)), "survey").Of(Ada);
        pseudonym.Key.ShouldBe("a");
        pseudonym.Hex.ShouldBe(Convert.ToHexStringLower(HMACSHA256.HashData(Secret, Encoding.UTF8.GetBytes("pseudonym survey" + '\0' + "21234"))));
    }

    [Fact]
    public void The_same_patron_has_the_same_pseudonym_and_another_for_another_use_or_key()
    {
        var keys = new HashKeyRing(new HashKey("a", Secret));
        var survey = new Pseudonyms(keys, "survey");
        survey.Of(Ada).ShouldBe(survey.Of(new PatronId("21234")));
        survey.Of(Ada).ShouldNotBe(survey.Of(new PatronId("21235")));
        (survey.Of(Ada).Hex == new Pseudonyms(keys, "report").Of(Ada).Hex).ShouldBeFalse();
        (survey.Of(Ada).Hex == new Pseudonyms(keys.Rotate(HashKey.Create("b")), "survey").Of(Ada).Hex).ShouldBeFalse();
    }

    [Fact]
    public void A_pseudonym_from_before_a_rotation_is_recognised_until_its_key_goes()
    {
        var keys = new HashKeyRing(new HashKey("a", Secret));
        var old = new Pseudonyms(keys, "survey").Of(Ada);
        var rotated = keys.Rotate(HashKey.Create("b"));
        new Pseudonyms(rotated, "survey").IsOf(old, Ada).ShouldBeTrue();
        new Pseudonyms(rotated, "survey").IsOf(old, new PatronId("21235")).ShouldBeFalse();
        new Pseudonyms(rotated.Without("a"), "survey").IsOf(old, Ada).ShouldBeFalse();
    }

    [Fact]
    public void Nobody_has_no_pseudonym() =>
        Should.Throw<ArgumentException>(() => new Pseudonyms(new HashKeyRing(new HashKey("a", Secret)), "survey").Of(default));
}
